import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import { headedInVain } from '@/lib/audit/facts/headed-in-vain.ts';
import { buildClickGraph } from '@/lib/graph/build-click-graph.ts';
import type { Says } from '@/lib/journey/scent.ts';
import type { Passage } from '@/lib/model/page-content.ts';
import type { PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';

const says: Says = (text, key) => sayStrength(matchWords(text, vocabulary), key);
const inVain = (facts: Partial<PageFacts>, kind: 'testimonials' | 'faq' | 'about' = 'testimonials') =>
  headedInVain({ graph: buildClickGraph(siteReading({ '/': { facts } }), 'desktop'), says }, [kind]);
const nothing = pageFacts().measures;
const passage = (heading: string, words: number): Passage => ({
  heading,
  words,
  level: 2,
  selector: 'section',
  place: 'main',
  hidden: null,
  excerpt: heading,
  measures: nothing,
});
const heard = passage('What our customers say', 12);
const scripts = { assetMarks: ['/js'] };

test('a heading with nothing below, on a page whose scripts were not run, is found with its page', () => {
  expect(inVain({ ...scripts, passages: [heard] })).toEqual({ url: at('/'), quote: 'What our customers say' });
  expect(inVain({ ...scripts, passages: [passage('FAQ', 1)] }, 'faq')).toEqual({ url: at('/'), quote: 'FAQ' });
});

test.each([
  ['nothing could bring it: no script', { passages: [heard] }],
  ['scripts were run', { ...scripts, source: 'frame' as const, passages: [heard] }],
  ['it stands below', { ...scripts, passages: [{ ...heard, measures: { ...nothing, quotes: 2 } }] }],
  ['a text of its own stands below', { ...scripts, passages: [{ ...heard, words: 200 }] }],
  ['the heading is of something else', { ...scripts, passages: [passage('Our opening hours', 6)] }],
  ['it is a link of the footer', { ...scripts, passages: [{ ...heard, place: 'footer' as const }] }],
])('%s', (_, facts) => {
  expect(inVain(facts)).toBeNull();
});

test('what scripts seldom bring is not looked for', () => {
  expect(inVain({ ...scripts, passages: [passage('About us', 2)] }, 'about')).toBeNull();
});
