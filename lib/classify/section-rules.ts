import type { Passage } from '../model/page-content.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { WordKey } from '../model/words.ts';
import { mostlyQuotes } from './text-signs.ts';

/** All that the rules ask of the words of a part. */
export const passageWords = ['no-reviews', 'not-loaded', 'beginnings', 'job-title', 'write-review'] as const satisfies readonly WordKey[];
export type PassageWord = (typeof passageWords)[number];

/** A part of a page as the rules see it. */
export interface PartToJudge extends Pick<Passage, 'measures' | 'words'> {
  /** How often heading and first words say a key. */
  says(key: PassageWord): number;
  /** The same for the heading alone. */
  titled(key: PassageWord): number;
  /** How clearly the heading says the rule's words, 0..1. */
  readonly named: number;
}

/** How a kind shows as a part of a page: words of its heading, and what must stand below it. */
export interface SectionRule {
  readonly kind: PageKindId;
  readonly words: readonly WordKey[];
  /** 0: nothing below supports the heading, so it is none. 1: recognised even without a heading. */
  support(part: PartToJudge): number;
}

/** Kinds that may be parts of pages. Amounts by our corpus: below them, parts so named were teasers that lead elsewhere. */
export const sectionRules: readonly SectionRule[] = [
  {
    kind: 'faq',
    words: ['faq'],
    support: ({ measures, words, named }) =>
      measures.questions >= 4 ? 1 : measures.questions >= 2 || measures.disclosures >= 3 ? 0.6 : words >= 60 && named >= 0.75 ? 0.3 : 0,
  },
  {
    kind: 'testimonials',
    words: ['testimonials'],
    support: (part) => (isEmpty(part) ? 0 : Math.max(proof(part), part.named >= 0.75 && part.words >= 40 ? 0.35 : 0)),
  },
  { kind: 'testimonials', words: ['review'], support: (part) => (isEmpty(part) ? 0 : proof(part)) },
  { kind: 'shipping-returns', words: ['shipping-returns'], support: ({ words }) => (words >= 12 ? 0.4 : 0) },
  { kind: 'guarantee', words: ['guarantee'], support: ({ words }) => (words >= 12 ? 0.4 : 0) },
  {
    kind: 'about',
    words: ['about'],
    support: ({ words, says }) => (words >= 40 && words <= 400 && says('beginnings') > 0 ? 1 : words >= 25 ? 0.4 : 0),
  },
  {
    kind: 'team',
    words: ['team'],
    support: ({ measures, words, says }) =>
      words <= 200 && (says('job-title') >= 3 || (says('job-title') >= 2 && measures.images >= 2))
        ? 1
        : measures.images >= 2
          ? 0.5
          : words >= 15
            ? 0.3
            : 0,
  },
  {
    kind: 'contact',
    words: ['contact', 'opening-hours'],
    support: ({ measures }) => (waysToReach(measures) >= 2 ? 1 : waysToReach(measures) === 1 ? 0.4 : 0),
  },
  { kind: 'services', words: ['services'], support: ({ words }) => (words >= 25 ? 0.4 : 0) },
  { kind: 'portfolio', words: ['portfolio'], support: ({ measures }) => (measures.images >= 3 ? 0.5 : 0) },
  {
    kind: 'catalog',
    words: ['catalog'],
    support: ({ measures }) => (measures.prices >= 6 ? 1 : measures.prices >= 3 ? 0.7 : measures.images >= 3 ? 0.5 : 0),
  },
  { kind: 'press', words: ['press'], support: ({ measures }) => (measures.images >= 3 || measures.quotes >= 1 ? 0.5 : 0) },
];

/**
 * What people say of a product counts where it is said, as testimonials of the shop do: it has words, stars or a name. A list
 * without any, one that did not load, or only the form to write the first, is no proof.
 */
const isEmpty = ({ says, titled }: PartToJudge): boolean => says('no-reviews') > 0 || says('not-loaded') > 0 || titled('write-review') > 0;

function proof(part: PartToJudge): number {
  const { quotes, ratings } = part.measures;
  // Several people quoted and little else: no heading is needed.
  if (mostlyQuotes(part)) return 1;
  if (quotes >= 3) return 0.8;
  if (quotes + ratings >= 2) return 0.6;
  return quotes + ratings === 1 ? 0.3 : 0;
}

const waysToReach = ({ telephones, mails, addresses }: Passage['measures']): number =>
  [telephones, mails, addresses].filter((count) => count > 0).length;
