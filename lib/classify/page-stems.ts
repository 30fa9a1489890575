import type { Place, PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { foldText, isUnspaced } from './fold-text.ts';
import { inMain } from './in-main.ts';

/** What a text is seen with: keep the same object, what texts say is known by it. */
export interface BodyContext {
  readonly vocabulary: readonly LanguageWords[];
  /** Stems that most pages of the site have: they tell nothing about any one of them. */
  readonly common: ReadonlySet<string>;
}

const contexts = new WeakMap<ReadonlySet<string>, WeakMap<readonly LanguageWords[], BodyContext>>();

/** The same object for the same lists. */
export function bodyContext(vocabulary: readonly LanguageWords[], common: ReadonlySet<string>): BodyContext {
  const own = contexts.get(common) ?? new WeakMap<readonly LanguageWords[], BodyContext>();
  contexts.set(common, own);
  const known = own.get(vocabulary) ?? { vocabulary, common };
  own.set(vocabulary, known);
  return known;
}

/** The different stems of a page's text. */
export const stemsOfPage = (page: PageFacts): readonly string[] => [...stemsOf(bodyText(page)).keys()];

/** Whether most pages of the site say the same words. */
export const isCommon = (words: readonly string[], common: ReadonlySet<string>): boolean => {
  const stems = [...stemsOf(words.join(' ')).keys()];
  return stems.length > 0 && stems.every((one) => common.has(one));
};

/** The different stems of a text and pairs of them, each with the words it was first seen as; in scripts without spaces pairs of signs. */
export function stemsOf(text: string): ReadonlyMap<string, string> {
  const tokens = foldText(text);
  const stems = new Map<string, string>();
  const put = (stem: string, words: string) => {
    if (!stems.has(stem)) stems.set(stem, words);
  };
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (isUnspaced(token)) {
      if (token.length > 1) put(token, token);
      else if (next?.length === 1 && isUnspaced(next)) put(token + next, token + next);
      return;
    }
    if (/^\d/.test(token)) return;
    if (token.length >= shortest) put(stemOf(token), token);
    if (next !== undefined && !isUnspaced(next)) put(`${stemOf(token)} ${stemOf(next)}`, `${token} ${next}`);
  });
  return stems;
}

/** What inflections of a word share. */
export const stemOf = (word: string): string => word.slice(0, stemLength);

/** Letters by which inflections of a word are one stem. */
const stemLength = 6;
/** Shorter words are too many things at once. */
const shortest = 3;

/** Its name, its main text and what its forms ask for. */
export const bodyText = ({ title, description, excerpt, headings, forms, controls }: PageFacts): string =>
  [
    title,
    description,
    excerpt,
    ...headings.filter(isOwn).map(({ text }) => text),
    ...forms.filter(isOwn).flatMap(({ fields }) => fields.map(({ label }) => label)),
    ...controls.filter(isOwn).map(({ words }) => words),
  ].join(' . ');

const isOwn = ({ place }: { readonly place: Place }) => inMain(place);
