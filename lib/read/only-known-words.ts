/** Keeps of a text only what stands in a list: everything that leaves is one of the list's own phrases. */
export type OnlyKnownWords = (text: string) => string;

/** Longer texts are no names of anything; what they say first is enough. */
const longestText = 4_000;
/** A text gives no more than this many phrases. */
const mostPhrases = 12;
const token = /[\p{L}\p{N}]+/gu;

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * Compiles a list of phrases, in the notation of the word lists: `=about` counts like `about` here, of `versand*` only what stands before
 * the star is kept. The answer has the phrases found, the longest first counted, as the text spells them but for what stands between
 * their words; case and accents are ignored. What is not in the list never leaves, whatever stands beside it.
 */
export function onlyKnownWords(phrases: readonly string[]): OnlyKnownWords {
  const root: Node = { next: new Map(), isEnd: false };
  for (const phrase of phrases) add(root, phrase);
  return (text) => {
    const words = Array.from(text.slice(0, longestText).matchAll(token), ([word]) => ({ word, folded: fold(word) }));
    const found = new Set<string>();
    for (let from = 0; from < words.length && found.size < mostPhrases;) {
      const length = longestFrom(root, words, from);
      if (length > 0)
        found.add(
          words
            .slice(from, from + length)
            .map(({ word }) => word)
            .join(' '),
        );
      from += Math.max(1, length);
    }
    return [...found].join(' · ');
  };
}

function add(root: Node, phrase: string): void {
  let node = root;
  for (const [word] of phrase.matchAll(token)) {
    const key = fold(word);
    const next = node.next.get(key) ?? { next: new Map(), isEnd: false };
    node.next.set(key, next);
    node = next;
  }
  if (node !== root) node.isEnd = true;
}

/** Words of the longest phrase that begins here; 0 for none. */
function longestFrom(root: Node, words: readonly { readonly folded: string }[], from: number): number {
  let node: Node | undefined = root;
  let longest = 0;
  for (let at = from; node && at < words.length; at += 1) {
    node = node.next.get(words[at]?.folded ?? '');
    if (node?.isEnd) longest = at - from + 1;
  }
  return longest;
}

function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe');
}
