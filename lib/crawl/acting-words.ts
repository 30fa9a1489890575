import { matchWords } from '../classify/match-words.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';

/** Whoever says this on a link may act, even where the address looks innocent. */
const actingKeys = new Set<WordKey>(['log-out', 'remove', 'change-currency', 'add-to-wishlist', 'unsubscribe', 'vote']);
/** These act only if every link to the address says so: tiles often put "Add to cart" on a link to the product itself. */
const perhapsActing = new Set<WordKey>(['add-to-cart', 'buy-now']);
/** Longer names are titles ("How to remove tea stains"), not labels of what acts. */
const longestLabel = 4;

/** How the words of the links to an address speak of acting. `names` are the accessible names of all links known to lead there. */
export function actingWords(names: Iterable<string>, vocabulary: readonly LanguageWords[]): 'acts' | 'logs-out' | null {
  let seen = 0;
  let perhaps = 0;
  for (const name of names) {
    if (name === '') continue;
    seen += 1;
    if (isCurrencyName(name)) return 'acts';
    const { tokens, hits } = matchWords(name, vocabulary);
    if (tokens.length > longestLabel) continue;
    if (hits.some((hit) => hit.key === 'log-out')) return 'logs-out';
    if (hits.some((hit) => actingKeys.has(hit.key))) return 'acts';
    if (hits.some((hit) => perhapsActing.has(hit.key))) perhaps += 1;
  }
  return seen > 0 && perhaps === seen ? 'acts' : null;
}

const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** `EUR`, `€ Euro`, `US$`: a switch of currency. With a digit in it, it is a price. */
function isCurrencyName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length <= longestLabel && !/\d/.test(name) && (/\p{Sc}/u.test(name) || (words.length === 1 && currencyCodes.has(words[0] ?? '')))
  );
}
