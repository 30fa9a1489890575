import { goalSigns } from '../graph/ways-to-goal.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { GoalKind } from '../model/settings.ts';
import type { Showing } from '../model/shown-way.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { isAtGoal, putsItem } from './is-at-goal.ts';

/** Goals that are not reached on another host: a link to one is another link. */
const stays: ReadonlySet<GoalKind> = new Set(['contact', 'call', 'visit']);

/** Where a way that is being shown has come to its goal: the address, or the origin it was handed over to; null while it has not. */
export function hasArrived(
  { goal, at, steps, leadsTo, origin }: Pick<Showing, 'goal' | 'at' | 'steps' | 'leadsTo' | 'origin'>,
  known: { readonly result: Pick<AuditExport, 'pages'> | null; readonly vocabulary: AuditCatalog['vocabulary'] },
): string | null {
  if (steps.length === 0) return null;
  const scheme = leadsTo === 'tel:' || leadsTo === 'mailto:' ? leadsTo.slice(0, -1) : null;
  if (scheme !== null) return goalSigns[goal].schemes.some((one) => one === scheme) ? (at ?? origin) : null;
  if (leadsTo !== null || at === null) return null;
  // A cart with nothing in it is no goal: something must have been put there on this way.
  if (goal === 'cart' && !steps.some(({ words }) => putsItem(words, known.vocabulary))) return null;
  const kinds = known.result?.pages.find(({ url }) => url === at)?.kinds ?? [];
  return isAtGoal(goal, at, { kinds, vocabulary: known.vocabulary }) ? at : null;
}

/** The origin that the last click of a way leads to, where that is another site and the goal can be reached there; or null. */
export function handedOver({ goal, leadsTo, origin }: Pick<Showing, 'goal' | 'leadsTo' | 'origin'>): string | null {
  if (leadsTo === null || !/^https?:/.test(leadsTo) || stays.has(goal)) return null;
  const { origin: to } = new URL(leadsTo);
  return to === origin ? null : to;
}
