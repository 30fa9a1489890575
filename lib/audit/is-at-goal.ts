import { matchWords } from '../classify/match-words.ts';
import { pathParts } from '../classify/page-words.ts';
import { sayStrength } from '../classify/say-strength.ts';
import { tellPurpose } from '../classify/tell-purpose.ts';
import { goalSigns } from '../graph/ways-to-goal.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { GoalKind } from '../model/settings.ts';
import type { AuditCatalog } from './audit-catalog.ts';

type Vocabulary = AuditCatalog['vocabulary'];

const puts: ReadonlySet<string> = new Set(['add-to-cart', 'buy-now']);
/** Ends of the way to the cart: a shop may skip its cart. */
const ends: readonly PageKindId[] = ['cart', 'checkout'];
/** Pages that may speak of carts, or sell them: "/blog/abandoned-cart", "/golf-carts". */
const never: readonly PageKindId[] = ['product', 'catalog', 'article', 'blog', 'guide'];
const certain = 0.5;
const called = 0.75;

/**
 * Whether a page is a goal, by what it was recognised as or, for the cart and the checkout, of which checks read little, by what its address calls it. A
 * cart with nothing in it is none: whether something was put there is asked apart.
 */
export function isAtGoal(
  goal: GoalKind,
  url: string,
  { kinds, vocabulary }: { readonly kinds: readonly KindGuess[]; readonly vocabulary: Vocabulary },
): boolean {
  const sure = new Set(kinds.filter(({ confidence }) => confidence >= certain).map(({ kind }) => kind));
  if (goal !== 'cart') return goalSigns[goal].kinds.some((kind) => sure.has(kind));
  if (ends.some((kind) => sure.has(kind))) return true;
  const found = matchWords(pathParts(url).join(' '), vocabulary);
  return !never.some((kind) => sure.has(kind)) && ends.some((kind) => sayStrength(found, kind) >= called);
}

/** Whether a button of that name puts something into the cart. */
export function putsItem(words: string, vocabulary: Vocabulary): boolean {
  return puts.has(tellPurpose(words, vocabulary)?.purpose ?? '');
}
