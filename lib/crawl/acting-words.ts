import { foldText, isUnspaced } from '../classify/fold-text.ts';
import { matchWords, type WordReading } from '../classify/match-words.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import { actingLanguages } from './acting-languages.ts';

/** Whoever says this on a link may act, even where the address looks innocent. */
const actingKeys = new Set<WordKey>(['log-out', 'remove', 'change-currency', 'add-to-wishlist', 'unsubscribe', 'vote']);
/** Longer names are titles ("How to remove tea stains"), not labels of what acts. In scripts without spaces letters are counted. */
const longestLabel = 4;
const longestUnspaced = 14;

/**
 * How the words of the links to an address speak of acting. `names` are the accessible names of all links known to lead there. That something is
 * put into a cart acts only if every link says so or orders: tiles often put "Add to cart" on a link to the product itself. `perhaps`: all say
 * what is said of a page as well, "Order" or the letters of a currency.
 */
export function actingWords(names: Iterable<string>, vocabulary: readonly LanguageWords[]): 'acts' | 'logs-out' | 'perhaps' | null {
  const all = new Set<Saying>();
  for (const name of names) {
    if (name === '') continue;
    const says = sayingOf(name, vocabulary);
    if (says === 'logs-out' || says === 'acts') return says;
    all.add(says);
  }
  if (all.size === 0 || all.has(null)) return null;
  return all.has('fills-a-cart') ? 'acts' : 'perhaps';
}

type Saying = 'acts' | 'logs-out' | 'fills-a-cart' | 'perhaps' | null;

/** Names repeat from link to link, and an address is asked about again and again. */
const sayings = new WeakMap<WordReading, { readonly says: Saying }>();

function sayingOf(name: string, vocabulary: readonly LanguageWords[]): Saying {
  const reading = matchWords(name, vocabulary);
  let known = sayings.get(reading);
  if (!known) sayings.set(reading, (known = { says: read(name, reading) }));
  return known.says;
}

function read(name: string, { tokens, hits }: WordReading): Saying {
  if (isCurrencyName(name)) return /\p{Sc}/u.test(name) ? 'acts' : 'perhaps';
  if (isUnspaced(name) ? name.length > longestUnspaced : tokens.length > longestLabel) return null;
  if (hits.some((hit) => hit.key === 'log-out') || isSaid('leave', tokens)) return 'logs-out';
  if (hits.some((hit) => actingKeys.has(hit.key)) || isSaid('act', tokens)) return 'acts';
  if (hits.some((hit) => hit.key === 'add-to-cart')) return 'fills-a-cart';
  return hits.some((hit) => hit.key === 'buy-now') || isSaid('buy', tokens) ? 'perhaps' : null;
}

const phrases = {
  leave: phrasesOf(actingLanguages.flatMap(({ leave }) => leave)),
  act: phrasesOf(actingLanguages.flatMap(({ act }) => act)),
  buy: phrasesOf(actingLanguages.flatMap(({ buy }) => buy)),
};

/** A phrase of one word must be all that is said ("Sil", "Exit"); a longer one may stand among others. */
function phrasesOf(written: readonly string[]) {
  const folded = written.map(foldText);
  const whole = folded.map((phrase) => phrase.join(' '));
  return {
    whole: new Set(whole),
    unspaced: whole.filter(isUnspaced),
    among: whole.filter((words, at) => !isUnspaced(words) && (folded[at]?.length ?? 0) > 1).map((words) => ` ${words} `),
  };
}

function isSaid(what: keyof typeof phrases, tokens: readonly string[]): boolean {
  const said = tokens.join(' ');
  const { whole, unspaced, among } = phrases[what];
  if (whole.has(said)) return true;
  return unspaced.some((words) => said.includes(words)) || (tokens.length > 1 && among.some((words) => ` ${said} `.includes(words)));
}

const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** `EUR`, `€ Euro`, `US$`: a switch of currency; three letters alone may be a word of the trade (`AED`, `CAD`). With a digit in it, it is a price. */
function isCurrencyName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length <= longestLabel && !/\d/.test(name) && (/\p{Sc}/u.test(name) || (words.length === 1 && currencyCodes.has(words[0] ?? '')))
  );
}
