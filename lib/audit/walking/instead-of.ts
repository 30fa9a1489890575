import { tellPurpose } from '../../classify/tell-purpose.ts';
import { goalSigns } from '../../graph/ways-to-goal.ts';
import type { GoalKind } from '../../model/settings.ts';
import type { PageAction } from '../../model/site.ts';
import type { OpenControl, WalkedPath } from '../../model/walked-path.ts';
import type { AuditCatalog } from '../audit-catalog.ts';

/** What is known where something is looked for that does the same as the last press of a leg. */
interface Sought {
  readonly path: Pick<WalkedPath, 'legs' | 'to' | 'aliases'>;
  readonly leg: number;
  /** The goal that the path leads to; null where it leads to something else. */
  readonly goal: GoalKind | null;
  /** Whether an address is a page where the path may end. */
  readonly isEnd: (url: string) => boolean;
  readonly vocabulary: AuditCatalog['vocabulary'];
}

type Test = (control: OpenControl) => boolean;

/**
 * Which of the controls that can be pressed does what a leg ends with, -1 where none does: the surest sign first, then the first on the page. What puts
 * something into the cart has no equal: it would be another item.
 */
export function insteadOf(controls: readonly OpenControl[], { path, leg, goal, isEnd, vocabulary }: Sought): number {
  const current = path.legs[leg];
  if (!current || current.does === 'puts') return -1;
  const known = (url: string | null) => (url === null ? null : (path.aliases[url] ?? url));
  const leadsTo = (address: string | null): Test[] => (known(address) ? [({ to }) => known(to) === known(address)] : []);
  const purposeOf = (words: string) => tellPurpose(words, vocabulary)?.purpose ?? null;
  const does =
    (purpose: PageAction['purpose']): Test =>
    ({ words }) =>
      purposeOf(words) === purpose;
  const words = current.steps.at(-1)?.words ?? '';
  const own = purposeOf(words);
  const isLast = leg === path.legs.length - 1;
  const ends: readonly Test[] = isLast
    ? [...leadsTo(path.to), ...(goal ? purposesOf(goal).map(does) : []), ({ to }) => to !== null && isEnd(to)]
    : [];
  const tests: readonly Test[] = [...leadsTo(current.to), ...(own ? [does(own)] : []), ...ends];
  for (const test of tests) {
    const found = controls.findIndex(test);
    if (found >= 0) return found;
  }
  return -1;
}

/** What reaches a goal by its name. A window that has no way to the cart is the cart itself, and leads on to the checkout. */
const purposesOf = (goal: GoalKind): readonly PageAction['purpose'][] =>
  goal === 'cart' ? ['open-cart', 'go-to-checkout'] : goalSigns[goal].purposes;
