import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { Weighed } from './weigh-kind.ts';

/** Kinds a page is made for: where one of them is certain, others stand on the page as parts at most. */
const whole: ReadonlySet<PageKindId> = new Set(['home', 'product', 'cart', 'checkout', 'article', 'account', 'search', 'wishlist']);
/** Log-odds by which a second kind may stay behind the first. */
const near = 2.5;

/** Decides which of the weighed kinds a page is: all that are at least even, less those that a more certain one explains. */
export function settleKinds(weighed: readonly Weighed[]): readonly KindGuess[] {
  const likely = weighed.filter(({ guess }) => guess.confidence >= 0.5).sort((a, b) => b.logOdds - a.logOdds);
  const top = likely[0];
  if (!top) return [{ kind: 'other', confidence: 0.5, evidence: ['Nothing on it tells what it is for'] }];
  const kept = likely.filter((one) => one === top || (!whole.has(top.guess.kind) && !whole.has(one.guess.kind) && one.logOdds >= top.logOdds - near * 2));
  return kept.map(({ guess }) => guess);
}
