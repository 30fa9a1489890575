import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { Weighed } from './weigh-kind.ts';

/** Kinds a page is made for: where one of them is certain, others stand on the page as parts at most. */
const whole: ReadonlySet<PageKindId> = new Set(['home', 'product', 'cart', 'checkout', 'article', 'account', 'search', 'wishlist']);
/** Kinds that are told by what a page is made of as well as by its name. */
const made: ReadonlySet<PageKindId> = new Set([...whole, 'catalog']);
/** Kinds that most often are a part of a page: unless more than a heading names it so, a page of goods only has them. */
const partly: ReadonlySet<PageKindId> = new Set(['faq', 'testimonials', 'pricing', 'contact']);
/** Log-odds by which a second kind may stay behind the first. */
const near = 5;

/** Decides which of the weighed kinds a page is: the likeliest, if it is likelier than none, and those that go with it. */
export function settleKinds(weighed: readonly Weighed[]): readonly KindGuess[] {
  const likely = weighed.filter(({ logOdds }) => logOdds > 0).toSorted((a, b) => b.logOdds - a.logOdds);
  // A start page shows a bit of everything; a page that is named as one thing is that, and what else it is made like are its parts.
  const home = likely.filter(({ kind }) => kind === 'home');
  const named = likely.some((one) => one.named > 0 && !made.has(one.kind));
  const goods = likely.some((one) => made.has(one.kind));
  const rest = likely.filter((one) => one.named > 0 || !named || made.has(one.kind) || isMadeSo(one, likely));
  const left = home.length > 0 ? home : rest.filter((one) => one.named > 1 || !goods || !partly.has(one.kind));
  const top = left[0];
  if (!top) return [{ kind: 'other', confidence: confidenceIn(0, weighed), evidence: ['Nothing on it tells what it is for'] }];
  const list = left.some(({ kind }) => kind === 'blog');
  const said = left.filter((one) => one === top || (goTogether(top, one) && !(list && one.kind === 'article')));
  const rivals = weighed.filter((one) => !said.includes(one));
  return said.map(({ kind, logOdds, evidence }) => ({ kind, confidence: confidenceIn(logOdds, [...rivals, none]), evidence }));
}

/** "None of these" as a rival. */
const none = { logOdds: 0 };

/** The share of a kind among it and its rivals (softmax), to three digits. */
function confidenceIn(logOdds: number, rivals: readonly { readonly logOdds: number }[]): number {
  const sum = rivals.reduce((total, rival) => total + Math.exp(rival.logOdds - logOdds), 1);
  return Math.round(1000 / sum) / 1000;
}

/** What a page is made of says it as clearly as any of its names says something else: an FAQ that is called "Customer service". */
const isMadeSo = (one: Weighed, likely: readonly Weighed[]) => one.independent >= 3 && one.logOdds >= (likely[0]?.logOdds ?? 0);

function goTogether(top: Weighed, other: Weighed): boolean {
  const kinds = [top.kind, other.kind];
  if (kinds.includes('article') && kinds.includes('guide')) return true;
  return !kinds.some((kind) => whole.has(kind)) && other.logOdds >= top.logOdds - near;
}
