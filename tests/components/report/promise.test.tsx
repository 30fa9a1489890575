// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AdsTable } from '@/components/report/promise/AdsTable.tsx';
import type { PromiseCheck, WordPlace } from '@/lib/model/promise/promise-check.ts';

afterEach(cleanup);

type Place = Exclude<WordPlace['is'], 'behind'>;
const looked = { isDrawn: true, isCut: false, pages: 12 };

/** What an owner reads of an ad of which each word stands so on a desktop and so on a phone. */
function read(places: { readonly [word: string]: readonly [Place, Place] }, unread = 0) {
  const check: PromiseCheck = {
    is: 'checked',
    words: Object.entries(places).map(([word, [desktop, phone]]) => ({ word, desktop: { is: desktop }, phone: { is: phone } })),
    looked: { desktop: looked, phone: looked },
    unread,
    languages: null,
  };
  const url = 'https://shop.test/';
  const ads = [{ id: 'a', text: Object.keys(places).join(' '), url }];
  const { container } = render(<AdsTable ads={ads} pages={[]} checks={new Map([['a', check]])} onRemove={() => undefined} />);
  return {
    counts: [...container.querySelectorAll('.num')].map(({ textContent }) => textContent),
    lines: [...container.querySelectorAll('.ad__details > p')].map(({ textContent }) => textContent),
  };
}

test('what I advertise and my site does not show is said first, with how much was not looked at', () => {
  const { counts, lines } = read(
    {
      Organic: ['first', 'first'],
      Earl: ['nowhere', 'nowhere'],
      free: ['first', 'first'],
      delivery: ['first', 'first'],
    },
    21,
  );
  expect(lines[0]).toBe(
    'Nowhere we looked (21 pages were not read): Earl. If that is what you advertise, the ad promises something this site does not show.',
  );
  expect(counts).toEqual(['3 of 4 words', '3 of 4 words']);
});

test('a word that only a phone shows later is named with the phone, so that the list fits the counts', () => {
  const { counts, lines } = read({ tea: ['first', 'first'], gift: ['first', 'further'], wrapped: ['further', 'further'] });
  expect(counts).toEqual(['2 of 3 words', '1 of 3 words']);
  expect(lines).toContain('Not at first sight: gift (phone), wrapped');
});

test('one word is too little to judge by, however early the page says it', () => {
  const { counts, lines } = read({ Tea: ['first', 'first'] });
  expect(lines).toEqual(['Too few words to judge by. Paste the whole ad, headline and text.']);
  expect(counts[0]).toBe('1 of 1 word');
});
