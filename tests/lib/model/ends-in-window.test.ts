import { expect, test } from 'vitest';
import { endsInWindow } from '@/lib/model/ends-in-window.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';
import { at } from '@/tests/fakes/site-reading.ts';

const tea = judgedTea();
/** The tea shop with a bag that slides in over the list, and no page for it. */
const drawer = {
  ...tea,
  goals: tea.goals.map((goal) => ({ ...goal, url: null })),
  pages: tea.pages.filter(({ url }) => url !== at('/cart')),
  journeys: tea.journeys.map((one) => (one.need === 'cart' ? { ...one, to: at('/teas') } : one)),
};
const way = { need: 'cart', to: at('/teas') };

test('a way to a cart without an address ends in the cart, and not on the page over which it opens', () => {
  expect(endsInWindow(way, drawer)).toBe(true);
  expect(endsInWindow({ need: 'cart', to: at('/cart') }, tea)).toBe(false);
  expect(endsInWindow({ ...way, need: 'catalog' }, drawer)).toBe(false);
  expect(endsInWindow({ ...way, shown: true }, drawer)).toBe(false);
});

test('so it stands in the file: the last stop of the strip is the cart, and no link', () => {
  const ends = (audit: typeof tea) => [...toHtml(audit).matchAll(/stop--end"><b>([^<]*|<a .*?<\/a>)<\/b>/gs)].map(([, end]) => end);
  expect(ends(drawer)).toContain('Cart');
  expect(ends(tea)).not.toContain('Cart');
});
