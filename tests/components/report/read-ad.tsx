import { render } from '@testing-library/react';
import { AdsList } from '@/components/report/promise/AdsList.tsx';
import type { PromiseCheck, WordPlace } from '@/lib/model/promise/promise-check.ts';

type Checked = Extract<PromiseCheck, { is: 'checked' }>;
type Place = Exclude<WordPlace['is'], 'behind' | 'other-price'>;
const url = 'https://shop.test/';
const looked = { isDrawn: true, isCut: false, pages: 12 };

/** What an owner reads of an ad of which each word stands so on a desktop and so on a phone. */
export function readAd(
  places: { readonly [word: string]: readonly [Place, Place] },
  {
    pages = [],
    ad = Object.keys(places).join(' '),
    ...more
  }: Partial<Checked> & { readonly ad?: string; readonly pages?: readonly { readonly url: string; readonly title: string }[] } = {},
) {
  const check: Checked = {
    is: 'checked',
    words: Object.entries(places).map(([word, [desktop, phone]]) => ({ word, desktop: { is: desktop }, phone: { is: phone } })),
    looked: { desktop: looked, phone: looked },
    better: null,
    unread: 0,
    languages: null,
    ...more,
  };
  const ads = [{ id: 'a', text: ad, url }];
  const { container } = render(<AdsList ads={ads} pages={pages} checks={new Map([['a', check]])} onRemove={() => undefined} />);
  return {
    answer: container.querySelector('.ad__verdict')?.textContent,
    words: [...container.querySelectorAll('.ad__words tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent)),
    lines: [...container.querySelectorAll('.ad__details > p')].map(({ textContent }) => textContent),
  };
}
