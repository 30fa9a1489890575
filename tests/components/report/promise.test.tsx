// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { PromisePart } from '@/components/report/PromisePart.tsx';
import { AdForm } from '@/components/report/promise/AdForm.tsx';
import { AdsList } from '@/components/report/promise/AdsList.tsx';
import { readAd as read } from './read-ad.tsx';

afterEach(cleanup);

const url = 'https://shop.test/';

test('an ad that its page does not keep is told where it should lead, or that such a page is to be written', () => {
  const places = { Propolis: ['nowhere', 'nowhere'], candles: ['nowhere', 'nowhere'], set: ['nowhere', 'nowhere'] } as const;

  expect(read(places, { better: { url: `${url}propolis`, title: 'Propolis', words: 2 } }).lines).toContain(
    'Propolis says 2 of its 3 words: lead the ad there, or say them here.',
  );
  expect(read(places).lines.join(' ')).toContain('Write what the ad promises on this page or on one of its own, or change the ad.');
});

test('all my pages have one name: the page to lead to is told by its path', () => {
  const pages = ['', 'vue', 'ange'].map((path) => ({ url: `${url}${path}`, title: path === '' ? 'Home' : 'Chambres' }));
  const better = { url: `${url}vue`, title: 'Chambres', words: 1 };
  const { lines } = read({ vue: ['nowhere', 'nowhere'], jardin: ['nowhere', 'nowhere'] }, { better, pages });
  expect(lines).toContain('/vue says 1 of its 2 words: lead the ad there, or say them here.');
});

test('I advertise a pool, which stands nowhere on my site: that is said first, though the page was not drawn', () => {
  const undrawn = { isDrawn: false, isCut: false, pages: 8 };
  const { answer } = read(
    { room: ['page', 'not-known'], view: ['page', 'not-known'], heated: ['unmet', 'not-known'], pool: ['unmet', 'not-known'] },
    { looked: { desktop: undrawn, phone: undrawn } },
  );
  expect(answer).toBe('In nothing that was read: heated, pool.');
});

test('a pasted address is told to be none of the words of an ad', () => {
  const added: unknown[] = [];
  const { getByRole } = render(<AdForm pages={[{ url, title: 'Home' }]} isFirst onAdd={(ad) => added.push(ad)} />);
  fireEvent.change(getByRole('textbox'), { target: { value: ' https://shop.test/teas ' } });
  fireEvent.click(getByRole('button'));
  expect([getByRole('alert').textContent, added]).toEqual([expect.stringContaining('That is an address, not an ad.'), []]);
});

test('what I advertise and my site does not show is said first, with how much was not looked at', () => {
  const { answer, lines } = read(
    {
      Organic: ['first', 'first'],
      Earl: ['nowhere', 'nowhere'],
      free: ['first', 'first'],
      delivery: ['first', 'first'],
    },
    { unread: 21 },
  );
  expect(answer).toBe('Partly kept, without Earl.');
  expect(lines.slice(0, 3)).toEqual([
    'If that is what you advertise, the ad promises something this site does not show.',
    'Nowhere we looked (21 pages were not read): Earl.',
    'At first sight: 3 of 4 words.',
  ]);
});

test('a word that only a phone shows later is named with the phone, so that the list fits the counts', () => {
  const { answer, lines } = read({ tea: ['first', 'first'], gift: ['first', 'further'], wrapped: ['further', 'further'] });
  expect(answer).toBe('Kept, but only further down.');
  expect(lines).toContain('At first sight: 2 of 3 words (desktop), 1 of 3 words (phone).');
  expect(lines).toContain('Not at first sight: gift (phone), wrapped');
});

test('an ad that the page contradicts may have all its words there: each answer says that nobody checked whether they are true', () => {
  const { answer, lines } = read({ Open: ['first', 'first'], '24 hours': ['first', 'first'] });
  expect(answer).toBe('Kept at first sight.');
  expect(lines.at(-1)).toBe('Only the words were looked for. Whether what they say is true was not checked.');
});

test('one word is too little to judge by, however early the page says it', () => {
  const { answer, lines } = read({ Tea: ['first', 'first'] });
  expect(answer).toBe('Too few words to judge by.');
  expect(lines.slice(0, 2)).toEqual(['Paste the whole ad, headline and text.', 'At first sight: 1 of 1 word.']);
});

const adsOf = (...texts: readonly string[]) => texts.map((text) => ({ id: text, text, url }));
const openAds = () =>
  [...document.querySelectorAll<HTMLDetailsElement>('details.ad')]
    .filter(({ open }) => open)
    .map((ad) => ad.querySelector('.ad__text')?.textContent);

test('the newest ad is open with its reason; older ones are folded to their answers', () => {
  const list = (...texts: readonly string[]) => <AdsList ads={adsOf(...texts)} pages={[]} checks={new Map()} onRemove={() => undefined} />;
  const { container, rerender } = render(list('Tea'));
  expect(openAds()).toEqual(['Tea']);
  rerender(list('Tea', 'Coffee'));
  expect(openAds()).toEqual(['Coffee']);
  expect([...container.querySelectorAll('.ad > summary')].map(({ textContent }) => textContent)).toEqual([
    'Not known yet.Tea',
    'Not known yet.Coffee',
  ]);
});

test('the answer to the ad that I just checked is brought into view and has the focus as soon as it is known, not the box that I emptied', () => {
  const seen: string[] = [];
  Element.prototype.scrollIntoView = function () {
    seen.push(this.querySelector('.ad__text')?.textContent ?? '');
  };
  const part = (texts: readonly string[], ...answered: readonly string[]) => (
    <PromisePart
      pages={[{ url, title: 'Home' }]}
      ads={adsOf(...texts)}
      checks={new Map(answered.map((id) => [id, { is: 'no-words' }]))}
      isChecking={false}
      isUnderWay={false}
      isOfOnePage={false}
      canUndo={false}
      trouble={null}
      onAdd={() => undefined}
      onRemove={() => undefined}
      onUndo={() => undefined}
    />
  );
  const { getByLabelText, getByText, rerender } = render(part([]));
  // Ads that were kept from an earlier visit pull nobody down to them.
  rerender(part(['Tea'], 'Tea'));
  expect(seen).toEqual([]);

  fireEvent.change(getByLabelText('Its words'), { target: { value: 'Coffee' } });
  fireEvent.click(getByText('Check this promise'));
  rerender(part(['Tea', 'Coffee'], 'Tea'));
  expect(seen).toEqual([]);
  rerender(part(['Tea', 'Coffee'], 'Tea', 'Coffee'));
  expect(seen).toEqual(['Coffee']);
  expect(document.activeElement?.textContent).toContain('Coffee');
  expect(openAds()).toEqual(['Coffee']);
});
