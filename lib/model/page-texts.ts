import type { PageFacts } from './page.ts';

/** A piece of text on a page. */
export interface TextOnPage {
  readonly words: string;
  readonly selector: string | null;
  /** It stands by itself, as the name of something, and is no running text. */
  readonly short: boolean;
}

/** All that is kept of what a page says: its title, headings, links, buttons, fields, and the beginnings of its parts; each once. */
export function textsOn({
  title,
  description,
  headings,
  links,
  blocks,
  oddLinks,
  controls,
  forms,
  passages,
  excerpt,
}: PageFacts): readonly TextOnPage[] {
  const names = [
    title,
    description,
    ...headings.map(({ text }) => text),
    ...[...blocks.flatMap((block) => block.links), ...links, ...oddLinks, ...controls].map(({ words }) => words),
    ...forms.flatMap(({ words, fields }) => [words, ...fields.map(({ label }) => label)]),
  ];
  return [
    ...[...new Set(names)].map((words) => ({ words, selector: null, short: true })),
    ...passages.map(({ excerpt: words, selector }) => ({ words, selector, short: false })),
    { words: excerpt, selector: null, short: false },
  ].filter(({ words }) => words !== '');
}
