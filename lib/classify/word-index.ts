import type { LanguageWords, WordKey } from '../model/words.ts';
import { foldText } from './fold-text.ts';

/** Where phrases lead on, word by word; `open` holds words that may go on (`versand*`). */
export interface WordNode {
  readonly next: Map<string, WordNode>;
  readonly open: Map<string, WordNode>;
  readonly ends: Ending[];
}

/** What a phrase means that ends here. `whole`: only where nothing else is said. */
export interface Ending {
  readonly key: WordKey;
  readonly whole: boolean;
}

/** The words of all languages in one tree, so that a text is read once however many languages there are. */
export interface WordIndex {
  readonly root: WordNode;
  readonly fillers: ReadonlySet<string>;
}

const known = new WeakMap<readonly LanguageWords[], WordIndex>();

/** Compiled once for each list of languages. */
export function wordIndex(vocabulary: readonly LanguageWords[]): WordIndex {
  const found = known.get(vocabulary);
  if (found) return found;
  const root = node();
  for (const { language, words } of vocabulary) {
    for (const [key, phrases] of Object.entries(words)) {
      for (const phrase of phrases)
        for (const spelling of spellings(phrase, conjunctions[language])) addPhrase(root, spelling, key as WordKey);
    }
  }
  const index = { root, fillers: new Set(vocabulary.flatMap((language) => language.fillers.flatMap(foldText))) };
  known.set(vocabulary, index);
  return index;
}

function addPhrase(root: WordNode, phrase: string, key: WordKey): void {
  const whole = phrase.startsWith('=');
  const open = phrase.endsWith('*');
  const tokens = foldText(phrase.replaceAll('#', ` ${anyNumber} `));
  let at = root;
  tokens.forEach((token, position) => {
    const branch = open && position === tokens.length - 1 ? at.open : at.next;
    const next = branch.get(token) ?? node();
    branch.set(token, next);
    at = next;
  });
  if (at !== root && !at.ends.some((end) => end.key === key && end.whole === whole)) at.ends.push({ key, whole });
}

/** What stands for `#` in a phrase, which any number fits: a word that no text holds. */
export const anyNumber = 'anynumberwhatever';

/** "And" within a phrase, by language: sites also write "&", of which nothing is left when a text is folded. */
const conjunctions: { readonly [language: string]: RegExp } = {
  cs: / a /g,
  da: / og /g,
  de: / und /g,
  el: / και /g,
  en: / and /g,
  es: / y /g,
  fi: / ja /g,
  fr: / et /g,
  hu: / és /g,
  id: / dan /g,
  it: / e /g,
  nb: / og /g,
  nl: / en /g,
  pl: / i /g,
  pt: / e /g,
  ro: / și /g,
  ru: / и /g,
  sv: / och /g,
  tr: / ve /g,
  uk: / (?:і|та) /g,
  vi: / và /g,
};

/** Umlauts are also written as two letters, above all in addresses. */
function spellings(phrase: string, and?: RegExp): readonly string[] {
  const spread = phrase.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue');
  const both = [phrase, spread];
  return [...new Set(and ? [...both, ...both.map((spelling) => spelling.replace(and, ' '))] : both)];
}

const node = (): WordNode => ({ next: new Map(), open: new Map(), ends: [] });
