import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import { say } from '../model/say.ts';
import type { Weighed } from './weigh-kind.ts';

/** Kinds a page is made for: where one of them is certain, others stand on the page as parts at most. */
const whole: ReadonlySet<PageKindId> = new Set(['home', 'product', 'cart', 'checkout', 'article', 'account', 'search', 'wishlist']);
/** Kinds that are told by what a page is made of as well as by its name. */
const made: ReadonlySet<PageKindId> = new Set([...whole, 'catalog']);
/** Kinds that most often are a part of a page: unless more than a heading names it so, a page of goods only has them. */
const partly: ReadonlySet<PageKindId> = new Set(['faq', 'testimonials', 'pricing', 'contact']);
/**
 * Log-odds by which a second kind may stay behind the first, where a name says it, and where the page is only made like it or speaks of it. Of
 * what no name says nearly all was wrong in the tuning half of our corpus: a page on one thing speaks of its neighbours.
 */
const near = { named: 4.5, made: 0.75 } as const;

/** Decides which of the weighed kinds a page is: the likeliest, if it is likelier than none, and those that go with it. One piece of evidence is never enough. */
export function settleKinds(weighed: readonly Weighed[]): readonly KindGuess[] {
  const likely = mostLikely(byItsName(weighed));
  // A start page shows a bit of everything, and nothing it is made like speaks against it; a page that is named as one thing is that, and what else it is made like are its parts.
  const home = likely.filter(({ kind }) => kind === 'home');
  const named = likely.some((one) => one.named > 0 && !made.has(one.kind));
  const goods = likely.some((one) => made.has(one.kind));
  const rest = likely.filter((one) => one.named > 0 || !named || made.has(one.kind) || isMadeSo(one, likely));
  const left = home.length > 0 ? home : rest.filter((one) => one.named > 1 || !goods || !partly.has(one.kind));
  const top = left[0];
  if (!top) return [nothingTold()];
  const list = left.some(({ kind }) => kind === 'blog');
  const said =
    top.kind === 'other' ? [top] : left.filter((one) => one === top || (goTogether(top, one) && !(list && one.kind === 'article')));
  // What is a part of the page only is no other thing that it could be.
  const parts = rest.filter((one) => !left.includes(one));
  const rivals = home.length > 0 ? [] : weighed.filter((one) => !said.includes(one) && !parts.includes(one) && isRival(one, top));
  if (shareAmong(top.logOdds, [...rivals, none]) < leastShare) return [nothingTold()];
  return said.map(({ kind, logOdds, evidence }) => ({
    kind,
    confidence: confidenceOf(shareAmong(logOdds, [...rivals, none])),
    evidence,
  }));
}

/**
 * Where the menu and the address call a page by the name of a kind, and only its text speaks of others, what it is called goes: a short page
 * repeats what is offered everywhere on the site. It is said with the little that is known then.
 */
function byItsName(weighed: readonly Weighed[]): readonly Weighed[] {
  const likely = weighed.filter(isLikely);
  const [called, ...others] = weighed.filter(({ kind, named }) => named > 1 && kind !== 'other');
  if (likely.length === 0 || !likely.every(isToldByText) || !called || others.length > 0 || called.logOdds <= leastCalled) return weighed;
  return [{ ...called, logOdds: Math.max(called.logOdds, ...likely.map(({ logOdds }) => logOdds)), independent: 2 }];
}

const isLikely = ({ logOdds, independent }: Weighed) => logOdds > 0 && independent > 1;
const isToldByText = ({ named, sources }: Weighed) =>
  named === 0 && sources.length > 0 && sources.every((source) => source === 'body' || source === 'text');
/** Less than this, and something on the page speaks against its name. By the tuning half of our corpus. */
const leastCalled = -1.5;

/**
 * Likeliest first. What is none of our kinds is so beside none of them: a legal notice that is called one on data protection as well is
 * that one.
 */
function mostLikely(weighed: readonly Weighed[]): readonly Weighed[] {
  const likely = weighed.filter(isLikely).toSorted((a, b) => b.logOdds - a.logOdds);
  const isOurs = ({ kind }: Weighed) => kind !== 'other';
  const first = likely[0];
  const called =
    first && !isOurs(first) && likely.some((one) => isOurs(one) && one.named > 1 && one.logOdds >= first.logOdds - near.named / 2);
  return called || (first && isOurs(first)) ? likely.filter(isOurs) : likely;
}

/** Sorts of pages that are none of ours are rivals where something speaks for them; what is said although one of them is likelier is so by its name. */
const isRival = ({ kind, independent, logOdds, named }: Weighed, top: Weighed) =>
  kind !== 'other' ? named > 0 || top.named < 3 : independent > 0 && (top.kind === 'other' || top.named < 2 || logOdds < top.logOdds);

const nothingTold = (): KindGuess => ({ kind: 'other', confidence: 0.5, evidence: [say`Nothing on it tells what it is for`] });
/** Of what is less likely than this among all, most is wrong. By the tuning half of our corpus. */
const leastShare = 0.3;
/** "None of these" as a rival. */
const none = { logOdds: 0 };

/** The share of a kind among it and its rivals (softmax). */
const shareAmong = (logOdds: number, rivals: readonly { readonly logOdds: number }[]): number =>
  1 / rivals.reduce((total, rival) => total + Math.exp(rival.logOdds - logOdds), 1);

/** That share as `KindGuess.confidence`, which begins at .5; to three digits. Of kinds said with .6 some 60 in a hundred are right. */
const confidenceOf = (share: number): number => Math.max(0.5, Math.round(1000 * share) / 1000);

/** What a page is made of says it as clearly as any of its names says something else: an FAQ that is called "Customer service". */
const isMadeSo = (one: Weighed, likely: readonly Weighed[]) =>
  one.independent >= 3 && one.logOdds >= (likely[0]?.logOdds ?? 0) && one.sources.some((source) => !told.has(source));
/** Sources that are words: a page that speaks at length of something else is not made so. */
const told: ReadonlySet<string> = new Set(['body', 'text', 'long-text']);

/** What one page often is at once, whatever else is said of such kinds. */
const pair: readonly PageKindId[] = ['article', 'guide'];

function goTogether(top: Weighed, other: Weighed): boolean {
  const kinds = [top.kind, other.kind];
  // A form to sign up asks for a password as a login does: it is one as well only when it is called so.
  if (other.kind === 'account' && top.kind === 'signup') return other.named > 0;
  // A page to log in leads to one to sign up: it is one as well only when two of its names say so, or it asks for a new password.
  if (other.kind === 'signup' && top.kind === 'account') return other.named > 1 || other.sources.includes('new-password');
  // A list of what one does is made like a list of goods.
  if (other.kind === 'catalog' && top.kind === 'services') return other.named > 0;
  if (kinds.every((kind) => pair.includes(kind))) return true;
  return !kinds.some((kind) => whole.has(kind)) && other.logOdds >= top.logOdds - (other.named > 0 ? near.named : near.made);
}
