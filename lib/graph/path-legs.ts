import { isOwnPage } from '../model/own-page.ts';
import type { Link } from '../model/page.ts';
import type { PathLeg } from '../model/walked-path.ts';
import type { ClickGraph, Move } from './click-graph.ts';
import type { Leg } from './legs-to.ts';

/**
 * Legs as they can be walked: what may be followed is told apart from what only a person may press. A link may be followed when a check
 * has asked for its address, which it never does for one that acts.
 */
export function pathLegs(graph: ClickGraph, legs: readonly Leg[]): readonly PathLeg[] {
  return legs.map(({ page, via, steps }) => {
    const to = 'does' in via ? via.action.to : via.to;
    const puts = 'does' in via && (via.does === 'put' || via.does === 'put-and-show' || via.does === 'buy');
    const leads = !puts && to !== null && mayBeAsked(graph, to) && !actsByMarkup(via);
    return { page, steps, does: puts ? 'puts' : leads ? 'leads' : 'presses', to };
  });
}

/** A page that a check has read by itself. */
export function mayBeAsked({ pages, nodeOf }: Pick<ClickGraph, 'pages' | 'nodeOf'>, address: string): boolean {
  const page = pages[nodeOf.get(address) ?? -1];
  return page !== undefined && !isOwnPage(page.facts);
}

const actsByMarkup = (via: Link | Move): boolean => !('does' in via) && via.acts !== null;
