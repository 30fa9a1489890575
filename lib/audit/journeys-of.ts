import type { ClickTree } from '../graph/click-tree.ts';
import type { NearestOfKind } from '../graph/clicks-to-kind.ts';
import { shownWayTo } from '../graph/with-shown-way.ts';
import { stepsTo } from '../graph/steps-to.ts';
import { isUnderMouse, stepsOfPress } from '../graph/steps-of-press.ts';
import type { Journey, Step } from '../model/audit-export.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import type { DeviceView } from './device-views.ts';
import type { Survey } from './facts/survey-site.ts';
import { needsOf } from './judge-visitors.ts';
import { nearestOfNeed } from './nearest-of-need.ts';

interface Way {
  readonly to: string;
  readonly steps: readonly Step[];
  /** The user showed it. */
  readonly shown?: true;
}

/** The shortest way of each visitor to each thing it needs that has an address, and to the goal; the goal's with its chance. A way that the user showed to the goal is taken as it is. */
export function journeysOf({ survey, walks }: DeviceView, catalog: AuditCatalog): Journey[] {
  return catalog.visitors.flatMap((visitor) => {
    const journey = (need: string, way: Way, chance: Journey['chance']): Journey => ({
      visitor: visitor.id,
      device: survey.graph.device,
      from: survey.reading.start,
      need,
      to: way.to,
      clicks: way.steps.length,
      hovers: way.steps.filter(isUnderMouse).length,
      steps: [...way.steps],
      chance,
      ...(way.shown ? { shown: true } : {}),
    });
    const goal = wayToGoal(survey);
    const goalNeed = survey.goal?.kind ?? 'goal';
    const needs = needsOf(visitor, survey.site.kind).flatMap((need) => {
      const way =
        'clicksTo' in need.measure && (!need.only || need.only.includes(survey.site.kind))
          ? wayTo(survey.tree, nearestOfNeed(survey, visitor.id, need))
          : null;
      return way ? [journey(need.id, way, null)] : [];
    });
    return goal ? [journey(goalNeed, goal, walks(visitor)?.chance ?? null), ...needs] : needs;
  });
}

function wayTo(tree: ClickTree, nearest: NearestOfKind | null): Way | null {
  const steps = nearest && stepsTo(tree, tree.where.empty(nearest.node));
  return nearest && steps ? { to: tree.graph.pages[nearest.node]?.facts.url ?? '', steps } : null;
}

function wayToGoal({ goal, graph, tree, ways, reading }: Survey): Way | null {
  if (!goal) return null;
  const shown = shownWayTo(reading, goal.kind, graph.device);
  if (shown) return { to: shown.to, steps: shown.steps, shown: true };
  if (goal.kind === 'cart') {
    const place = (tree.clicks[tree.where.cart] ?? -1) >= 0 ? tree.where.cart : tree.where.checkout;
    const steps = stepsTo(tree, place);
    return steps && { to: goal.url ?? steps.at(-1)?.page ?? '', steps };
  }
  const way = ways[0];
  const steps = way && stepsTo(tree, tree.where.empty(way.node));
  if (!way || !steps) return null;
  return { to: way.to, steps: way.press ? [...steps, ...stepsOfPress(way.press, graph.pages[way.node]?.facts.url ?? '')] : steps };
}
