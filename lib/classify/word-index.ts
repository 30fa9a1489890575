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
  for (const { words, and = [] } of vocabulary) {
    const conjunction = and.length > 0 ? new RegExp(` (?:${and.join('|')}) `, 'g') : undefined;
    for (const [key, phrases] of Object.entries(words)) {
      for (const phrase of phrases) for (const spelling of spellings(phrase, conjunction)) addPhrase(root, spelling, key as WordKey);
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

/** Umlauts, and ø and å, are also written as two letters, above all in addresses, and compounds of Korean without their spaces. */
function spellings(phrase: string, and?: RegExp): readonly string[] {
  const spread = phrase.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue').replace(/ø/gi, 'oe').replace(/å/gi, 'aa');
  const both = [phrase, spread];
  const without = and ? both.map((spelling) => spelling.replace(and, ' ')) : [];
  return [...new Set([...both, ...without, ...(hangul.test(phrase) ? joined(phrase) : [])])];
}

const hangul = /\p{sc=Hang}/u;
/** Spaces up to which each may be left out by itself: `개인정보 처리방침`, `개인 정보처리방침`. */
const fewSpaces = 2;

/** A Korean phrase with one, some or all of its spaces left out. */
function joined(phrase: string): readonly string[] {
  const [first = '', ...rest] = phrase.split(' ');
  if (rest.length > fewSpaces) return [phrase.replaceAll(' ', '')];
  return rest.reduce<readonly string[]>((so, word) => so.flatMap((start) => [`${start} ${word}`, start + word]), [first]);
}

const node = (): WordNode => ({ next: new Map(), open: new Map(), ends: [] });
