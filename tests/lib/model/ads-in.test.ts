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
  [
    'Chères amies, chers amis,\n\nLa table rouvre ses portes samedi.\n\nÀ bientôt, Nadine',
    ['Chères amies, chers amis,\n\nLa table rouvre ses portes samedi.\n\nÀ bientôt, Nadine'],
  ],
  [
    'Dear friends.\n\nOur house opens again this spring.\n\nWe wrote a lot about what has become of the garden since the storm, and of the room with its view.',
    [
      'Dear friends.\n\nOur house opens again this spring.\n\nWe wrote a lot about what has become of the garden since the storm, and of the room with its view.',
    ],
  ],
  [
    'Our house opens again\nwith two new rooms.\n\nCome and see us soon.',
    ['Our house opens again\nwith two new rooms.\n\nCome and see us soon.'],
  ],
])('%j: an empty line begins another ad, a headline belongs to what follows, and a newsletter is one', (pasted, ads) => {
  expect(adsIn(pasted)).toEqual(ads);
});
