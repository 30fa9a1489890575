/** What is wrong with words that were typed; `word` is the one that it is wrong with. */
export interface WordsFault {
  readonly fault: 'empty' | 'too-many' | 'too-long' | 'too-short' | 'signs' | 'star';
  readonly word: string;
}

/** Words and phrases for one kind in one language. */
export const mostOwnWords = 30;
const longest = 60;

/** Written without spaces: one sign is a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hangul}]/u;

/**
 * Words and short phrases, as they are typed: parted by commas or lines, as menus write them. A `*` at the end of four letters or more
 * stands for longer words that begin so (see model/words.ts). Each is given once.
 */
export function readOwnWords(typed: string): { readonly words: readonly string[] } | WordsFault {
  const words = [
    ...new Set(
      typed
        .split(/[,;\n\r、，]+/u)
        .map((word) => word.replaceAll(/\s+/g, ' ').trim())
        .filter((word) => word !== ''),
    ),
  ];
  if (words.length === 0) return { fault: 'empty', word: '' };
  if (words.length > mostOwnWords) return { fault: 'too-many', word: '' };
  for (const word of words) {
    const fault = faultOf(word);
    if (fault) return { fault, word };
  }
  return { words };
}

function faultOf(word: string): WordsFault['fault'] | null {
  if (word.length > longest) return 'too-long';
  const said = word.replace(/\*$/, '');
  if (said !== word && !/[\p{L}\p{N}]{4}$/u.test(said)) return 'star';
  // `=` and `#` mean something in our own lists.
  if (!/^[\p{L}\p{M}\p{N}\s&'’+./!?-]+$/u.test(said) || !/[\p{L}\p{N}]/u.test(said)) return 'signs';
  const letters = said.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters < 2 && !unspaced.test(said) ? 'too-short' : null;
}
