import { expect, test } from 'vitest';
import { landingChoices } from '@/components/report/promise/landing-choices.ts';

test('the page that my ad leads to stands where I look for it: Home first, then by name', () => {
  const pages = ['Oolong 10', 'Delivery', 'Alder & Leaf', 'Oolong 9', '“About us”'].map((title) => ({
    url: `https://shop.test/${title}`,
    title,
  }));
  const names = landingChoices({ site: { start: 'https://shop.test/Alder & Leaf' }, pages }).map(({ title }) => title);
  expect(names).toEqual(['Home', '“About us”', 'Delivery', 'Oolong 9', 'Oolong 10']);
});
