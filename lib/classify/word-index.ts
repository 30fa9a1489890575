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
  for (const { words } of vocabulary) {
    for (const [key, phrases] of Object.entries(words)) for (const phrase of phrases) addPhrase(root, phrase, key as WordKey);
  }
  const index = { root, fillers: new Set(vocabulary.flatMap((language) => language.fillers.flatMap(foldText))) };
  known.set(vocabulary, index);
  return index;
}

function addPhrase(root: WordNode, phrase: string, key: WordKey): void {
  const whole = phrase.startsWith('=');
  const open = phrase.endsWith('*');
  for (const spelling of spellings(phrase)) {
    const tokens = foldText(spelling.replaceAll('#', ` ${anyNumber} `));
    let at = root;
    tokens.forEach((token, position) => {
      const branch = open && position === tokens.length - 1 ? at.open : at.next;
      const next = branch.get(token) ?? node();
      branch.set(token, next);
      at = next;
    });
    if (at !== root && !at.ends.some((end) => end.key === key && end.whole === whole)) at.ends.push({ key, whole });
  }
}

/** What stands for `#` in a phrase, which any number fits: a word that no text holds. */
export const anyNumber = 'anynumberwhatever';

/** Umlauts are also written as two letters, above all in addresses. */
function spellings(phrase: string): readonly string[] {
  const spread = phrase.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue');
  return spread === phrase ? [phrase] : [phrase, spread];
}

const node = (): WordNode => ({ next: new Map(), open: new Map(), ends: [] });
