// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { readAd as read } from './read-ad.tsx';

afterEach(cleanup);

const url = 'https://shop.test/';

test('of what stands further down, the ad’s own phrase is to be said above; what is closed is not called further down', () => {
  const { answer, lines } = read(
    {
      Forest: ['first', 'first'],
      honey: ['first', 'first'],
      organic: ['further', 'further'],
      glasses: ['further', 'further'],
      gift: ['closed', 'closed'],
    },
    { ad: 'Forest honey. Organic, in glasses of 500 g | as a gift' },
  );
  expect(answer).toBe('Kept further down, and only behind links or closed at first: gift.');
  expect(lines[0]).toBe('Many leave before they scroll. Say “in glasses of 500 g” where the page begins, best in its first heading.');
});

test('of a page that was read and not drawn, it is said what its words say, and what to do', () => {
  const undrawn = { isDrawn: false, isCut: false, pages: 0 };
  const { answer, lines } = read(
    { Honey: ['page', 'page'], organic: ['page', 'page'], gift: ['not-known', 'not-known'] },
    { looked: { desktop: undrawn, phone: undrawn } },
  );
  expect(answer).toBe('Read on the page: 2 of 3 words. Whether at first sight is not known.');
  expect(lines[0]).toContain('Open it on a phone');
  expect(lines[1]).toBe('Not in what was read of this page: gift.');
});

test('that ad and page are in two languages is said first', () => {
  const { lines } = read({ Honig: ['nowhere', 'nowhere'], Glas: ['nowhere', 'nowhere'] }, { languages: { ad: 'de', page: 'fr' } });
  expect(lines[0]).toBe('The ad is in German, the page in French: lead it to a page in its own language.');
});

test('of four words none is at first sight and one is nowhere: the headline is no kinder than that', () => {
  const { answer } = read({
    '20%': ['nowhere', 'nowhere'],
    ceramic: ['further', 'further'],
    bowls: ['closed', 'closed'],
    week: ['further', 'further'],
  });
  expect(answer).toBe('At first sight 0 of 4 words; nowhere we looked: 20%.');
});

test('my ad is in German and the page in English: I do not read that it is not kept', () => {
  const { answer } = read({ Honig: ['nowhere', 'nowhere'], Glas: ['nowhere', 'nowhere'] }, { languages: { ad: 'de', page: 'en' } });
  expect(answer).toBe('In another language than its page: its words cannot be compared.');
  const short = read({ Honig: ['nowhere', 'nowhere'], Glas: ['nowhere', 'nowhere'] }, { languages: 'unsure' });
  expect(short.answer).toBe('Not found: Honig, Glas.');
  expect(short.lines[0]).toBe('The ad is too short to tell its language. If that is not the page’s, lead it to a page in its own.');
});

test('an ad with a number that may be another thing’s is not called kept, and its phrase is not proposed; I read where the number stands', () => {
  const far = { is: 'unclear', behind: { url: `${url}thermos`, title: 'Thermos', clicks: 1 } } as const;
  const said = { is: 'further' } as const;
  const words = ['Keeps', 'drinks', 'hot'].map((word) => ({ word, desktop: said, phone: said }));
  const here = read({}, { words: [...words, { word: '24 hours', desktop: { is: 'unclear' }, phone: { is: 'unclear' } }] });
  expect(here.answer).toBe('24 hours: this page says it, but not known whether of this.');
  expect(here.lines.join(' ')).not.toContain('heading');
  const away = read({}, { words: [...words, { word: '24 hours', desktop: far, phone: far }] });
  expect(away.answer).toBe('24 hours: a page behind its links says it, but not known whether of this.');
  expect(away.words.at(-1)?.[1]).toBe('said 1 click away, not known whether of this: Thermos');
  const partly = read(
    {},
    {
      words: [
        ...words,
        { word: 'ship', desktop: { is: 'nowhere' }, phone: { is: 'nowhere' } },
        { word: '24 hours', desktop: far, phone: far },
      ],
    },
  );
  expect(partly.answer).not.toContain('ept');
});

test('a page behind links is named once where desktop and phone lead to the same', () => {
  const place = { is: 'behind', clicks: 2, url: `${url}faq`, title: 'Frequently asked questions of our shop' } as const;
  const words = [
    { word: 'tea', desktop: place, phone: place },
    { word: 'gift', desktop: place, phone: { is: 'further' } as const },
  ];
  expect(read({}, { words, ad: 'tea gift' }).words).toEqual([
    ['tea', '2 clicks away Frequently asked questions of our shop', 'likewise'],
    ['gift', '2 clicks away Frequently asked questions of our shop', 'further down'],
  ]);
});
