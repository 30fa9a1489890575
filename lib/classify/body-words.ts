import type { Place, PageFacts } from '../model/page.ts';
import type { BodyKey, LanguageWords } from '../model/words.ts';
import { isUnspaced } from './fold-text.ts';
import { inMain } from './in-main.ts';
import { readWords } from './match-words.ts';
import { remembering } from './remembering.ts';
import type { Saying } from './word-evidence.ts';

/** One phrase is a coincidence; so many different ones say all that text can. By our corpus. */
const fewest = 2;
const plenty = 5;
/** Phrases that are quoted. */
const quoted = 3;

const wordLists = new WeakMap<readonly LanguageWords[], readonly LanguageWords[]>();

/** What the text of a page speaks of, beside what it is called: how clearly, by the number of different phrases, and with which words. */
export const bodySayings = remembering((page: PageFacts, vocabulary: readonly LanguageWords[]): ReadonlyMap<BodyKey, Saying> => {
  const bodies = wordLists.get(vocabulary) ?? vocabulary.map((language) => ({ ...language, words: language.body ?? {} }));
  wordLists.set(vocabulary, bodies);
  const { hits, tokens } = readWords(bodyText(page), bodies);
  const phrases = new Map<BodyKey, Map<string, string>>();
  for (const { key, from, to } of hits) {
    const said = phrases.get(key as BodyKey) ?? new Map<string, string>();
    const words = tokens.slice(from, to);
    phrases.set(key as BodyKey, said.set(words.map(stem).join(' '), words.join(isUnspaced(words.join('')) ? '' : ' ')));
  }
  return new Map(
    [...phrases]
      .filter(([, said]) => said.size >= fewest)
      .map(([key, said]) => [key, { strength: Math.min(1, said.size / plenty), words: [...said.values()].slice(0, quoted).join('”, “') }]),
  );
});

/** Inflections of one word are one phrase. */
const stem = (word: string): string => word.slice(0, stemLength);
const stemLength = 6;

/** Its main text and what its forms ask for. */
const bodyText = ({ excerpt, headings, forms, controls }: PageFacts): string =>
  [
    excerpt,
    ...headings.filter(isOwn).map(({ text }) => text),
    ...forms.filter(isOwn).flatMap(({ fields }) => fields.map(({ label }) => label)),
    ...controls.filter(isOwn).map(({ words }) => words),
  ].join(' . ');

const isOwn = ({ place }: { readonly place: Place }) => inMain(place);
