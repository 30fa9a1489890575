import { expect, test } from 'vitest';
import { otherPages } from '@/lib/catalog/other-pages.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifyPage } from '@/lib/classify/classify-page.ts';
import type { Heading } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const catalog = { kinds: pageKinds, others: otherPages, platforms, vocabulary };
const heading = (text: string, level = 1): Heading => ({ level, text, place: 'main', hidden: null });
const read = (page: ReturnType<typeof pageFacts>, inbound: readonly string[] = []) =>
  classifyPage(page, catalog, { start: 'https://shop.test/', inbound });
const ids = (page: ReturnType<typeof pageFacts>, inbound: readonly string[] = []) => read(page, inbound).kinds.map(({ kind }) => kind);

test('the start page is home, wherever it lies', () => {
  const page = pageFacts({ url: 'https://shop.test/app/de/', title: 'Acme' });
  expect(classifyPage(page, catalog, { start: page.url, inbound: [] }).kinds[0]?.kind).toBe('home');
});

test('a page of which nothing is known is other', () => {
  expect(ids(pageFacts())).toEqual(['other']);
});

test('one piece of evidence is not enough', () => {
  expect(ids(pageFacts({ url: 'https://shop.test/x' }), ['FAQ', 'FAQ', 'FAQ'])).toEqual(['other']);
});

test('links and heading together make a FAQ, and the evidence can be read', () => {
  const guess = read(pageFacts({ url: 'https://shop.test/p/9', headings: [heading('Häufige Fragen')] }), ['FAQ', 'FAQ']).kinds[0];
  expect(guess?.kind).toBe('faq');
  expect(guess?.evidence[0]).toBe('2 links call it “FAQ”');
});

test('a page that says it is not found is nothing else, whatever its address', () => {
  const page = pageFacts({ url: 'https://shop.test/cart.html', title: 'File Not Found', headings: [heading('Page not found')], words: 20 });
  expect(read(page, ['Cart'])).toMatchObject({ soft404: true, kinds: [{ kind: 'other' }] });
});

test('a long page about lost pages is no missing page', () => {
  expect(read(pageFacts({ headings: [heading('404: page not found, a history')], words: 1200 })).soft404).toBe(false);
});

test('what all pages show is no evidence for one of them', () => {
  const page = pageFacts({ url: 'https://shop.test/cart', excerpt: 'Your cart is empty', words: 400 });
  const habits = {
    titleParts: new Set<string>(),
    headings: new Set<string>(),
    passages: new Set<string>(),
    names: new Set<string>(),
    stems: new Set<string>(),
    signs: { 'empty-cart-words': 1 },
  };
  const said = (known: typeof habits | undefined) =>
    classifyPage(page, catalog, { start: 'https://shop.test/', inbound: [], ...(known ? { habits: known } : {}) }).kinds[0]?.kind;
  expect([said(undefined), said(habits)]).toEqual(['cart', 'other']);
});

test('the same page gives the same answer', () => {
  const page = pageFacts({ headings: [heading('Contact')], url: 'https://shop.test/contact' });
  expect(read(page, ['Contact'])).toEqual(read(page, ['Contact']));
});
