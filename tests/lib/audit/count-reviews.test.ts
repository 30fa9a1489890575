import { expect, test } from 'vitest';
import { countReviews } from '@/lib/audit/facts/count-reviews.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const { measures } = pageFacts();
const says = (text: string, key: string) => (key === 'review' && /review/i.test(text) ? 1 : 0);
const passage = { heading: 'Reviews', level: 2, selector: '#reviews', place: 'main', hidden: null, words: 40, excerpt: '' } as const;
const form = {
  action: null,
  method: 'post',
  place: 'main',
  words: '',
  fields: [{ name: 'rating', type: 'select', label: 'Your rating', required: true, filled: false }],
} as const;

test.each<{ readonly what: string; readonly facts: Partial<PageFacts>; readonly count: number }>([
  {
    what: 'a count in the mark-up',
    facts: { structured: [{ types: ['Product'], from: 'json-ld', properties: { reviewCount: '84' } }] },
    count: 84,
  },
  { what: 'a number on a tab', facts: { headings: [{ level: 3, text: 'Reviews (3)', place: 'main', hidden: null }] }, count: 3 },
  {
    what: 'a tab that says 0',
    facts: {
      headings: [{ level: 3, text: 'Reviews (0)', place: 'main', hidden: null }],
      passages: [{ ...passage, measures: { ...measures, ratings: 2 } }],
    },
    count: 0,
  },
  { what: 'quotations in the part', facts: { passages: [{ ...passage, measures: { ...measures, quotes: 4 } }] }, count: 4 },
  {
    what: 'only stars one may give oneself',
    facts: { forms: [form], passages: [{ ...passage, measures: { ...measures, ratings: 1 } }] },
    count: 0,
  },
  { what: 'nothing', facts: {}, count: 0 },
])('$what is counted as $count', ({ facts, count }) => {
  const [page] = siteReading({ '/p': { kinds: ['product'], sections: [{ kind: 'testimonials', selector: '#reviews' }], facts } }).pages;
  expect(page && countReviews(page, says)).toBe(count);
});
