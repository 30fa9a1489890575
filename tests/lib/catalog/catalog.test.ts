import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { earlyFacts } from '@/lib/catalog/early-facts.ts';
import { findings } from '@/lib/catalog/findings.ts';
import { launch } from '@/lib/catalog/launch.ts';
import { otherPages } from '@/lib/catalog/other-pages.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { pageKindIds } from '@/lib/model/page-kind.ts';
import { pageSigns } from '@/lib/model/page-sign.ts';

const filesIn = (folder: string) =>
  readdirSync(new URL(`../../../lib/catalog/${folder}/`, import.meta.url))
    .map((file) => file.replace(/\.ts$/, ''))
    .toSorted();

test.each([
  ['early-facts', earlyFacts.map(({ id }) => id)],
  ['findings', findings.map(({ id }) => id)],
  ['launch', launch.map(({ id }) => id)],
  ['other-pages', otherPages.map(({ id }) => id)],
  ['page-kinds', pageKinds.map(({ id }) => id)],
  ['platforms', platforms.map(({ id }) => id)],
  ['words', [...new Set(vocabulary.map(({ language }) => language))]],
])('every file of %s is listed under its own name', (folder, ids) => {
  expect(ids.toSorted()).toEqual(filesIn(folder));
});

test('every kind but "other" is declared', () => {
  expect(pageKinds.map(({ id }) => id).toSorted()).toEqual(pageKindIds.filter((id) => id !== 'other').toSorted());
});

test('every language has words for the same keys', () => {
  const keys = vocabulary.map(({ words }) => Object.keys(words).toSorted());
  for (const own of keys) expect(own).toEqual(keys[0]);
});

test('signals name signs and words that exist', () => {
  const words = new Set(vocabulary.flatMap((language) => Object.keys(language.words)));
  for (const signal of [...pageKinds, ...otherPages].flatMap((kind) => [...kind.signals, ...(kind.against ?? [])])) {
    if ('sign' in signal) expect(Object.keys(pageSigns)).toContain(signal.sign);
    if ('words' in signal) expect(words).toContain(signal.words);
  }
});

// A pattern with a state answers differently the second time it is asked.
test('no pattern keeps a state', () => {
  const paths = [...pageKinds, ...otherPages]
    .flatMap((kind) => [...kind.signals, ...(kind.against ?? [])])
    .flatMap((signal) => ('path' in signal ? [signal.path] : []));
  const systems = platforms.flatMap((one) => [
    ...one.marks,
    ...one.acting,
    ...one.addresses.map(({ pattern }) => pattern),
    ...one.bodies.map(({ mark }) => mark),
  ]);
  for (const pattern of [...paths, ...systems]) expect(pattern.global || pattern.sticky).toBe(false);
});

test.each([
  ['woocommerce', '/shop/?add-to-cart=12'],
  ['woocommerce', '/cart/?remove_item=abc&_wpnonce=1'],
  ['opencart', '/index.php?route=checkout/cart.remove&key=3'],
  ['opencart', '/index.php?route=account/logout&language=en-gb'],
  ['shopify', '/cart/add?id=1'],
  ['magento', '/customer/account/logout/'],
  ['shopware', '/checkout/line-item/delete/4'],
  ['prestashop', '/?mylogout='],
])('%s knows that %s acts', (id, address) => {
  expect(platforms.find((one) => one.id === id)?.acting.some((pattern) => pattern.test(address))).toBe(true);
});

test.each([
  ['opencart', '/index.php?route=product/category&language=en-gb&path=20'],
  ['woocommerce', '/product/adding-machine/'],
  ['shopify', '/cart'],
])('%s knows that %s only shows', (id, address) => {
  expect(platforms.find((one) => one.id === id)?.acting.some((pattern) => pattern.test(address))).toBe(false);
});
