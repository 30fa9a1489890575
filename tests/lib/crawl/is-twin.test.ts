import { expect, test } from 'vitest';
import { homeOf } from '@/lib/crawl/home-of.ts';
import { isStartAgain, isTwin } from '@/lib/crawl/is-twin.ts';
import type { Link, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const at = (path: string) => `https://shop.test${path}`;
const page = (path: string, more: Partial<PageFacts> = {}) =>
  pageFacts({ url: at(path), requestedUrl: at(path), fingerprint: 'same', ...more });

test('routes in the fragment are pages of their own', () => {
  expect(isTwin(page('/#/faq'), page('/'))).toBe(false);
  expect(isTwin(page('/#/faq/'), page('/#/faq'))).toBe(true);
  expect(isTwin(page('/shop/'), page('/SHOP/index.html'))).toBe(true);
});

test('a drawn page that shows the start again is the start', () => {
  const start = page('/', { words: 90 });
  const again = page('/nowhere', { words: 90, source: 'frame' });
  expect(isStartAgain(again, start, at('/'))).toBe(true);
  expect(isStartAgain({ ...again, source: 'static' }, start, at('/'))).toBe(false);
  expect(isStartAgain({ ...again, words: 0 }, start, at('/'))).toBe(false);
  expect(isStartAgain({ ...again, fingerprint: 'other' }, start, at('/'))).toBe(false);
  expect(isStartAgain(again, page('/lamps', { words: 90 }), at('/'))).toBe(false);
});

test('a site in a folder starts at the folder, not at one of its routes', () => {
  const link = (path: string): Link => ({
    to: at(path),
    words: path,
    namedBy: 'text',
    place: 'menu',
    slot: 'menu:a',
    rel: [],
    acts: null,
    hidden: null,
    heading: null,
  });
  expect(homeOf(page('/lamps/', { links: [link('/lamps/#/cart'), link('/lamps/#/faq')] }), at('/lamps/')).url).toBe(at('/lamps/'));
});
