import type { ClickGraph } from '../../graph/click-graph.ts';
import { mayBeAsked } from '../../graph/path-legs.ts';
import type { ShownWay } from '../../model/shown-way.ts';
import type { PathLeg } from '../../model/walked-path.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import { putsItem } from '../is-at-goal.ts';

/**
 * A way that the user showed, in legs. Where its links lead was not kept: a click is taken to lead to the page of the next, and who follows it
 * looks whether the link has that address.
 */
export function legsOfShown(
  { steps }: ShownWay,
  graph: Pick<ClickGraph, 'pages' | 'nodeOf'>,
  vocabulary: AuditCatalog['vocabulary'],
): readonly PathLeg[] {
  const legs: PathLeg[] = [];
  let before: PathLeg['steps'] = [];
  steps.forEach((step, index) => {
    const together = [...before, step];
    const isLast = index === steps.length - 1;
    if ((step.action === 'open' || step.action === 'choose') && !isLast) {
      before = together;
      return;
    }
    const next = steps[index + 1]?.page;
    const to = next !== undefined && next !== step.page && mayBeAsked(graph, next) ? next : null;
    const isPut = putsItem(step.words, vocabulary);
    legs.push({ page: step.page, steps: together, does: isPut ? 'puts' : step.action === 'link' && to !== null ? 'leads' : 'presses', to });
    before = [];
  });
  return legs;
}
