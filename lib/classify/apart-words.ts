import { sentenceIn } from '../model/sentences.ts';
import type { ApartWordKey, LanguageWords } from '../model/words.ts';
import { matchWords, readWords } from './match-words.ts';

const known = new WeakMap<readonly LanguageWords[], readonly LanguageWords[]>();
/** Texts up to so many characters repeat from page to page. */
const short = 120;
/** Words of a text that are quoted. */
const quoted = 12;

/** What a text says of windows and of pressure: each thing once, in the order of the text, with the words around it. */
export function saysApart(text: string, vocabulary: readonly LanguageWords[]): ReadonlyMap<ApartWordKey, string> {
  const apart = known.get(vocabulary) ?? vocabulary.map((language) => ({ ...language, words: language.apart ?? {} }));
  known.set(vocabulary, apart);
  const found = new Map<ApartWordKey, string>();
  for (const key of keysIn(text, apart))
    found.set(
      key,
      quote(text, (part) => keysIn(part, apart).has(key)),
    );
  return found;
}

function keysIn(text: string, apart: readonly LanguageWords[]): ReadonlySet<ApartWordKey> {
  const { hits } = text.length <= short ? matchWords(text, apart) : readWords(text, apart);
  return new Set(hits.flatMap(({ key, whole }) => (whole ? [] : [key as ApartWordKey])));
}

/** The sentence that says something, or as much of it as can be quoted. */
function quote(text: string, says: (part: string) => boolean): string {
  const sentence = sentenceIn([text], says) ?? text;
  const words = sentence.trim().split(/\s+/);
  if (words.length <= quoted) return words.join(' ');
  const part = (from: number) => words.slice(from, from + quoted).join(' ');
  let from = 0;
  while (from < words.length && !says(part(from))) from += 1;
  return from < words.length ? part(from) : part(0);
}
