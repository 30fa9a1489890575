import type { PageLayout } from '../model/layout.ts';
import type { PageFacts } from '../model/page.ts';
import type { ApartWordKey, LanguageWords } from '../model/words.ts';
import { saysApart } from './apart-words.ts';
import { matchWords } from './match-words.ts';

/** How a site pushes: nobody likes to be pushed into a decision. */
export const pleas = ['countdown', 'few-left', 'others-looking', 'ends-soon', 'shaming-no', 'preticked-extra'] as const;

/** One push, in the site's own words. */
export interface Plea {
  readonly kind: (typeof pleas)[number];
  readonly url: string;
  readonly words: string;
}

type Page = Pick<PageFacts, 'url' | 'headings' | 'excerpt' | 'passages' | 'controls' | 'forms' | 'oddLinks'>;

const said: readonly Extract<ApartWordKey, Plea['kind']>[] = ['few-left', 'others-looking', 'ends-soon'];
/** Of one page. */
const mostPassages = 20;
/** What a page says does not change: results are worked out again and again while pages arrive. */
const known = new WeakMap<Page, readonly Plea[]>();

/** What pushes visitors on one page, each kind once: by the words at the beginning of its parts, on its buttons, and by the boxes ticked before anybody came. */
export function tellPressure(page: Page, vocabulary: readonly LanguageWords[]): readonly Plea[] {
  const found = known.get(page) ?? [...pleasIn(page, vocabulary), ...buttonsIn(page, vocabulary), ...ticksIn(page, vocabulary)];
  known.set(page, found);
  return found;
}

/** Countdowns that stood on the pages laid out, each page once. */
export function countdownsOn(layouts: readonly PageLayout[]): readonly Plea[] {
  const found = new Map<string, Plea>();
  for (const { url, looks } of layouts)
    for (const words of looks?.countdowns.slice(0, 1) ?? []) if (!found.has(url)) found.set(url, { kind: 'countdown', url, words });
  return [...found.values()];
}

function pleasIn(page: Page, vocabulary: readonly LanguageWords[]): readonly Plea[] {
  const texts = [
    ...page.headings.map(({ text }) => text),
    page.excerpt,
    ...page.passages.slice(0, mostPassages).map(({ excerpt }) => excerpt),
  ];
  const found = new Map<Plea['kind'], Plea>();
  for (const text of texts) {
    const says = saysApart(text, vocabulary);
    for (const kind of said) {
      const words = says.get(kind);
      if (words !== undefined && !found.has(kind)) found.set(kind, { kind, url: page.url, words });
    }
  }
  return [...found.values()];
}

function buttonsIn({ url, controls, oddLinks }: Page, vocabulary: readonly LanguageWords[]): readonly Plea[] {
  const shaming = [...controls, ...oddLinks].find(({ words }) => saysApart(words, vocabulary).has('shaming-no'));
  return shaming ? [{ kind: 'shaming-no', url, words: shaming.words }] : [];
}

/** A box that one must tick is none that one may leave. */
function ticksIn({ url, forms }: Page, vocabulary: readonly LanguageWords[]): readonly Plea[] {
  const ticked = forms
    .flatMap(({ fields }) => fields)
    .find(({ type, filled, required, label }) => type === 'checkbox' && filled && !required && isExtra(label, vocabulary));
  return ticked ? [{ kind: 'preticked-extra', url, words: ticked.label }] : [];
}

function isExtra(label: string, vocabulary: readonly LanguageWords[]): boolean {
  return saysApart(label, vocabulary).has('extra') || matchWords(label, vocabulary).hits.some(({ key }) => key === 'newsletter');
}
