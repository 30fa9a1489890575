import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { unlessBlind } from '@/lib/audit/facts/unless-blind.ts';
import { whyBlind } from '@/lib/audit/facts/why-blind.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const page = (title: string, excerpt = title) => pageFacts({ title, excerpt, words: 200 });

test.each([
  ['en', 'Loose tea from a small shop'],
  ['de', 'Loser Tee aus einem kleinen Laden'],
  ['fr', 'Thé en vrac d’une petite boutique'],
  ['es', 'Té suelto de una tienda pequeña'],
  [null, 'Tea, T-shirts and 24 cups'],
  ['en', '2026'],
  ['ja', '普段使いの器をつくる小さな窯元です'],
  ['en', 'Чай и чайники ручной работы'],
  ['pl', 'Herbata liściasta z małego sklepu'],
])('in %s, what is not found is not there (“%s”)', (language, title) => {
  expect(whyBlind(page(title), language, vocabulary)).toBeNull();
});

test.each([
  ['th', 'ร้านชาเล็กๆ ริมแม่น้ำ'],
  ['en', 'ჩაის პატარა მაღაზია'],
  ['hi', 'नदी किनारे चाय की छोटी दुकान'],
  ['sw', 'Duka dogo la chai'],
])('in %s we have no words, whatever the page says of its language (“%s”)', (language, title) => {
  expect(whyBlind(page(title), language, vocabulary)).not.toBeNull();
});

test('an empty shell that scripts fill hides what it has; a first page with next to nothing on it is no site to judge', () => {
  expect(whyBlind(pageFacts({ title: 'Watches', words: 3, assetMarks: ['/assets'] }), 'en', vocabulary)).toContain('scripts');
  expect(whyBlind(pageFacts({ title: 'Could not connect', words: 9 }), 'en', vocabulary)).toContain('error');
  expect(whyBlind(pageFacts({ title: 'Watches', words: 120 }), 'en', vocabulary)).toBeNull();
});

test('where we are blind, absence and a share of nothing are not known; what was found stays, and no clicks are a number', () => {
  const blind = { blind: 'It is in Polish' };
  const measured = { state: 'measured', value: 0, worst: 0, best: 0, count: 0, of: 9, evidence: [], onLayout: false } as const;
  expect(unlessBlind({ state: 'absent', evidence: [], onLayout: false }, blind, 'clicks').state).toBe('not-known');
  expect(unlessBlind(measured, blind, 'shares').state).toBe('not-known');
  expect(unlessBlind(measured, blind, 'clicks').state).toBe('measured');
  expect(unlessBlind({ ...measured, value: 0.4, best: 1 }, blind, 'shares').state).toBe('measured');
  expect(unlessBlind({ state: 'absent', evidence: [], onLayout: false }, { blind: null }, 'shares').state).toBe('absent');
});
