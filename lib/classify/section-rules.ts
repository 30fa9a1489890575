import type { Passage } from '../model/page.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { WordKey } from '../model/words.ts';

/** How a kind shows as a part of a page: words of its heading, and what must stand below it. */
export interface SectionRule {
  readonly kind: PageKindId;
  readonly words: readonly WordKey[];
  /** 0: nothing below supports the heading, so it is none. 1: recognised even without a heading. */
  support(passage: Pick<Passage, 'measures' | 'words'>): number;
}

/** Kinds that may be parts of pages. Amounts by our corpus: below them, parts so named were teasers that lead elsewhere. */
export const sectionRules: readonly SectionRule[] = [
  { kind: 'faq', words: ['faq'], support: ({ measures }) => (measures.questions >= 4 ? 1 : measures.questions >= 2 || measures.disclosures >= 3 ? 0.6 : 0) },
  { kind: 'testimonials', words: ['testimonials', 'review'], support: ({ measures }) => proof(measures.quotes, measures.ratings) },
  { kind: 'shipping-returns', words: ['shipping-returns'], support: ({ words }) => (words >= 12 ? 0.4 : 0.2) },
  { kind: 'guarantee', words: ['guarantee'], support: ({ words }) => (words >= 12 ? 0.4 : 0.2) },
  { kind: 'about', words: ['about'], support: ({ words }) => (words >= 25 ? 0.4 : 0) },
  { kind: 'team', words: ['team'], support: ({ measures, words }) => (measures.images >= 2 ? 0.5 : words >= 15 ? 0.3 : 0) },
  { kind: 'contact', words: ['contact', 'opening-hours'], support: ({ measures }) => (measures.telephones + measures.mails + measures.addresses >= 2 ? 0.6 : measures.telephones + measures.mails + measures.addresses === 1 ? 0.4 : 0) },
  { kind: 'services', words: ['services'], support: ({ words }) => (words >= 25 ? 0.4 : 0) },
  { kind: 'portfolio', words: ['portfolio'], support: ({ measures }) => (measures.images >= 3 ? 0.5 : 0) },
  { kind: 'catalog', words: ['catalog'], support: ({ measures }) => (measures.prices >= 3 ? 0.7 : measures.images >= 3 ? 0.5 : 0) },
  { kind: 'press', words: ['press'], support: ({ measures }) => (measures.images >= 3 || measures.quotes >= 1 ? 0.5 : 0) },
];

function proof(quotes: number, ratings: number): number {
  if (quotes >= 3) return 0.8;
  if (quotes + ratings >= 2) return 0.6;
  return quotes + ratings === 1 ? 0.3 : 0;
}
