import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { expectKind } from '@/lib/classify/expect-kind.ts';

const guess = (words: string, path: string) =>
  expectKind({ words, url: `https://acme.test${path}` }, { kinds, others, platforms, vocabulary });

test.each([
  ['FAQ', '/pages/12', 'faq'],
  ['Über uns', '/hof', 'about'],
  ['Mi cesta', '/c', 'cart'],
  ['Nos conditions générales', '/legal/2', 'terms'],
  ['Lavender soap', '/products/lavender-soap', 'product'],
  ['', '/contact', 'contact'],
  ['About shipping', '/x', 'shipping-returns'],
])('"%s" at %s will be %s', (words, path, kind) => {
  expect(guess(words, path)[0]?.kind).toBe(kind);
});

test.each([
  ['Read more', '/a'],
  ['Shipping container', '/x'],
  ['Contact lenses', '/contact-lenses'],
])('"%s" at %s promises nothing certain', (words, path) => {
  expect(guess(words, path).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
});
