import { expect, test } from 'vitest';
import { adsIn } from '@/lib/model/promise/ads-in.ts';

test.each([
  [
    'Ceramic cups from $18\n\nFree shipping worldwide\n \nElegant cups, $9 only',
    ['Ceramic cups from $18', 'Free shipping worldwide', 'Elegant cups, $9 only'],
  ],
  ['Loose-leaf Darjeeling\nFree delivery from €30', ['Loose-leaf Darjeeling\nFree delivery from €30']],
  ['Summer tea\n\nLoose leaves from Kyoto', ['Summer tea\nLoose leaves from Kyoto']],
  ['Tea', ['Tea']],
  ['\n\nhttps://shop.test/teas\n\nLoose leaves from Kyoto', ['Loose leaves from Kyoto']],
])('%j: an empty line begins another ad, and a headline belongs to what follows', (pasted, ads) => {
  expect(adsIn(pasted)).toEqual(ads);
});
