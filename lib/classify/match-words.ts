import { rememberingTexts } from '../model/remembering-texts.ts';
import type { LanguageWords, WordKey } from '../model/words.ts';
import { foldText } from './fold-text.ts';
import { anyNumber, wordIndex, type WordIndex, type WordNode } from './word-index.ts';

/** One phrase found in a text: the words from..to-1 of it mean `key`. */
export interface WordHit {
  readonly key: WordKey;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** A text, read against the words of all languages. */
export interface WordReading {
  readonly tokens: readonly string[];
  readonly filler: readonly boolean[];
  readonly hits: readonly WordHit[];
}

/** Shortest word that may go on: `versand*` yes, `agb*` no. */
const shortestOpen = 4;
/** Characters of text whose readings are kept for each vocabulary, twice: link words repeat on every page. A reading takes some 20 bytes a character. */
const keptCharacters = 500_000;

const readers = new WeakMap<WordIndex, (text: string) => WordReading>();

/** Finds the phrases of all languages in a text. A phrase inside a longer one does not count (`returns` in `shipping and returns`). */
export function matchWords(text: string, vocabulary: readonly LanguageWords[]): WordReading {
  const index = wordIndex(vocabulary);
  const reader = readers.get(index) ?? rememberingTexts((words) => read(words, index), keptCharacters);
  readers.set(index, reader);
  return reader(text);
}

/** The same for a long text, of which what was found is kept elsewhere: the reading is not. */
export function readWords(text: string, vocabulary: readonly LanguageWords[]): WordReading {
  return read(text, wordIndex(vocabulary));
}

function read(text: string, index: WordIndex): WordReading {
  const tokens = foldText(text);
  const hits: WordHit[] = [];
  for (let from = 0; from < tokens.length; from += 1) follow(index.root, { tokens, from, at: from, hits });
  const longest = hits.filter((hit) => !hits.some((other) => takesOut(other, hit, tokens.length)));
  return { tokens, filler: tokens.map((token) => index.fillers.has(token)), hits: longest };
}

/** What pressing leads to a page of a kind: "my cart" names the page and "cart" still the press that opens it. */
const leadsTo: { readonly [K in WordKey]?: WordKey } = {
  'open-cart': 'cart',
  'go-to-checkout': 'checkout',
  book: 'booking',
  'sign-up': 'signup',
};

/** A longer phrase takes out those inside it, and a near miss also its equal. What counts only alone takes out nothing when it is not. */
function takesOut(other: WordHit, hit: WordHit, length: number): boolean {
  if (leadsTo[hit.key] === other.key) return false;
  if (other.from > hit.from || other.to < hit.to || (other.whole && other.to - other.from < length)) return false;
  return other.to - other.from > hit.to - hit.from || (other.key === 'near-miss' && hit.key !== 'near-miss');
}

function follow(
  node: WordNode,
  walk: { readonly tokens: readonly string[]; readonly from: number; readonly at: number; readonly hits: WordHit[] },
): void {
  const { tokens, from, at, hits } = walk;
  for (const end of node.ends) hits.push({ key: end.key, whole: end.whole, from, to: at });
  const token = tokens[at];
  if (token === undefined) return;
  const next = node.next.get(token);
  if (next) follow(next, { ...walk, at: at + 1 });
  const counted = node.next.get(anyNumber);
  if (counted && /^\d+$/.test(token)) follow(counted, { ...walk, at: at + 1 });
  if (node.open.size === 0) return;
  for (let length = shortestOpen; length <= token.length; length += 1) {
    const open = node.open.get(token.slice(0, length));
    if (open) follow(open, { ...walk, at: at + 1 });
  }
}
