import { expect, test } from 'vitest';
import { checkAnswer } from '@/lib/messaging/check-answer.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const origin = 'https://shop.test';
const url = `${origin}/page`;
const page = { outcome: 'page', url, facts: pageFacts({ url }), bytes: 10, ms: 1, etag: '"1"' };
const firstLook = {
  as: 'stranger',
  overlays: { desktop: [{ covers: 0.3, words: 'We use cookies', buttons: ['Accept'] }], phone: null },
  shift: 0.1,
  sounds: 0,
} as const;
const failure = { outcome: 'failed', url, reason: 'bot-wall', status: 429, detail: 'Cloudflare', ms: 1, retryAfterMs: 5_000 };

test.each([
  ['a page with its validator', { kind: 'page', answer: page }],
  ['a page with its first look', { kind: 'page', answer: { ...page, facts: pageFacts({ url, firstLook, sounds: 1 }) } }],
  ['a wall that says when to come again', { kind: 'page', answer: failure }],
  ['an unchanged page', { kind: 'unchanged', url, ms: 3 }],
  ['a text', { kind: 'text', url, text: 'User-agent: *' }],
])('%s comes in', (_, answer) => {
  expect(checkAnswer(answer, origin)).toEqual(answer);
});

test.each([
  ['an unchanged page of another site', { kind: 'unchanged', url: 'https://elsewhere.test/', ms: 3 }],
  ['an unchanged page without an address', { kind: 'unchanged', ms: 3 }],
  ['a page of another site', { kind: 'page', answer: { ...page, facts: pageFacts({ url: 'https://elsewhere.test/' }) } }],
  ['something else', { kind: 'wish', url }],
])('%s stays outside', (_, answer) => {
  expect(checkAnswer(answer, origin)).toBeNull();
});

test.each([
  ['a wait of two days', { ...failure, retryAfterMs: 172_800_000 }],
  ['a validator longer than any in use', { ...page, etag: 'x'.repeat(300) }],
  [
    'an overlay that covers more than all',
    {
      ...page,
      facts: pageFacts({ url, firstLook: { ...firstLook, overlays: { desktop: [{ covers: 1.1, words: '', buttons: [] }], phone: null } } }),
    },
  ],
  ['a shift that is no number', { ...page, facts: pageFacts({ url, firstLook: { ...firstLook, shift: Number.NaN } }) }],
  ['an address of more than 8 kB', { ...page, facts: pageFacts({ url: `${url}?${'q'.repeat(8_200)}` }) }],
])('%s makes a page unreadable, and the check goes on', (_, answer) => {
  expect(checkAnswer({ kind: 'page', answer }, origin)).toMatchObject({
    kind: 'page',
    answer: { outcome: 'failed', url, reason: 'unreadable' },
  });
});

const seen = {
  slot: 'header:a',
  to: `${origin}/faq`,
  state: 'behind',
  openers: [{ how: 'press', words: 'Menu', slot: null }],
  screenful: 1,
} as const;
const layout = { url, device: 'phone', width: 390, height: 900, elements: [seen] } as const;

const place = { selector: '#add', words: 'Add' };
const outcome = { rule: 'target-size', passed: 1, failed: 1, notKnown: 0, where: [place] };
const looks = { characters: 10, smallCharacters: 2, pictures: 1, brokenPictures: ['/lost.png'], countdowns: ['02:13'] };

test('layouts come in', () => {
  const more = { elements: [{ ...seen, barriers: ['target-size'] }], rules: [outcome], looks };
  const answer = { kind: 'layout', url, layouts: [layout, { ...layout, device: 'desktop', ...more }] };
  expect(checkAnswer(answer, origin)).toEqual(answer);
});

test.each([
  ['of another site', [{ ...layout, url: 'https://elsewhere.test/' }]],
  ['of more than two screens', [layout, layout, layout]],
  ['with more elements than any page is told of', [{ ...layout, elements: Array.from({ length: 2_001 }, () => seen) }]],
  [
    'with a name longer than any',
    [{ ...layout, elements: [{ ...seen, openers: [{ how: 'press', words: 'x'.repeat(201), slot: null }] }] }],
  ],
  ['higher than any page', [{ ...layout, height: Infinity }]],
  ['with a barrier of no known rule', [{ ...layout, elements: [{ ...seen, barriers: ['made-up'] }] }]],
  ['with more places than are told', [{ ...layout, rules: [{ ...outcome, where: Array.from({ length: 21 }, () => place) }] }]],
  ['with a place longer than any', [{ ...layout, rules: [{ ...outcome, where: [{ ...place, selector: 'x'.repeat(301) }] }] }]],
  ['with a word of a picture too many', [{ ...layout, looks: { ...looks, brokenPictures: Array.from({ length: 21 }, () => '/x') } }]],
  ['of no known state', [{ ...layout, elements: [{ ...seen, state: 'open' }] }]],
])('layouts %s count as none, so that they are not asked for again and again', (_, layouts) => {
  expect(checkAnswer({ kind: 'layout', url, layouts }, origin)).toEqual({ kind: 'layout', url, layouts: [] });
});

test('a layout for an address of another site stays outside', () => {
  expect(checkAnswer({ kind: 'layout', url: 'https://elsewhere.test/', layouts: [] }, origin)).toBeNull();
});
