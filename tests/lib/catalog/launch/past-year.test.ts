import { expect, test } from 'vitest';
import type { PageLayout } from '@/lib/model/layout.ts';
import { mostSaid } from '@/lib/model/page-looks.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';

const looks = { characters: 1000, smallCharacters: 0, pictures: 0, brokenPictures: [], countdowns: [] };
const foot = (path: string, further: string): PageLayout => ({
  url: at(path),
  device: 'desktop',
  width: 1280,
  height: 2000,
  elements: [],
  looks: { ...looks, said: { first: 'Tea', further } },
});
/** A shop checked on 23 November 2026. */
const told = (...feet: readonly string[]) =>
  launchOf('past-year', {
    ...siteReading(Object.fromEntries(feet.map((_, nth) => [`/${nth || ''}`, { kinds: nth === 0 ? ['home' as const] : [] }]))),
    layouts: feet.map((text, nth) => foot(`/${nth || ''}`, text)),
  });

test('the foot of my theme still names 2022: it is quoted once, however many pages have it', () => {
  expect(told('© 2022 Alder & Leaf', '© 2022 Alder & Leaf')).toMatchObject({ state: 'needs-look', where: [['/', '© 2022']] });
});

test('this year is in order, a span up to it too, and a foot without a year needs none', () => {
  expect(told('© 2026 Alder & Leaf').state).toBe('in-order');
  expect(told('© 2015–2026 Alder & Leaf').state).toBe('in-order');
  expect(told('© Alder & Leaf').state).toBe('in-order');
});

test('where no page was drawn, nobody knows what its foot says', () => {
  expect(launchOf('past-year', siteReading({ '/': { kinds: ['home'] } })).state).toBe('not-known');
});

test('of a page so long that its end was not kept, nobody knows what its foot says', () => {
  expect(told('Tea for all days. '.repeat(1000).slice(0, mostSaid.further)).state).toBe('not-known');
});

test('a link that leaves the site is told with its host', () => {
  const unread = { url: 'https://maker.test/cups', reason: 'other-site' as const, status: null, inbound: [], expected: null };
  const pages = {
    '/': { kinds: ['home' as const], links: ['/tea', { to: 'https://templated.co/', words: 'TEMPLATED', place: 'footer' as const }] },
    '/tea': { kinds: ['product' as const], links: ['/', { to: 'https://maker.test/cups', words: 'The maker', place: 'main' as const }] },
  };
  const reading = siteReading(pages, { unread: [unread] });
  expect(launchOf('theme-credits', reading).where).toEqual([['/', 'TEMPLATED (templated.co)']]);
  expect(launchOf('leaks', reading).where).toEqual([['/tea', 'The maker (maker.test)']]);
});
