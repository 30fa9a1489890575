import { expect, test } from 'vitest';
import { sold as whatIsSold } from '@/lib/catalog/early-facts/sold.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { createPlacing } from '@/lib/early/place-facts.ts';
import { senseOf } from '@/lib/early/sense-of.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

const spoken = (language: string) => vocabulary.filter((one) => one.language === language);

/** A bed and breakfast whose name says rooms, and whose line under it says more. */
const rooms = siteReading({
  '/': {
    kinds: ['home'],
    facts: {
      title: 'Chambres du Tilleul',
      language: 'fr',
      excerpt: 'Notre maison date de 1890, et le petit déjeuner se prend au jardin.',
      headings: [{ level: 2, text: 'Qui sommes nous?', place: 'main', hidden: null }],
    },
    links: [
      { to: '/vue', words: 'Chambre avec vue' },
      { to: '/verger', words: 'Chambre du verger' },
    ],
  },
  '/vue': { kinds: ['services'] },
  '/verger': { kinds: ['services'] },
});

test.each([
  ['Chambres à louer | Repos au bord du lac', 'first'],
  ['La joie des matins calmes', 'nowhere'],
])('the line under the name of my rooms, “%s”, tells what I offer: %s', (line, sold) => {
  const first = `Chambres du Tilleul ${line} Qui sommes nous? Nous ouvrons toute l’année.`;
  const made = senseOf({ pages: rooms.pages, start: rooms.start, kind: 'service', vocabulary: spoken('fr'), firstOfHome: first });
  const home = rooms.pages[0];
  if (!home) throw new Error('no home');
  const said = { first, further: '' };
  const page = { url: rooms.start, title: '', said, read: '', ...made.told(home), isOffer: false, isReadable: true };
  const landing = { page, behind: [] };
  const place = createPlacing(made);
  expect(place(whatIsSold, landing).is).toBe(sold);
});

test('my shop’s Home shows how an article begins: its heading is proof of nothing that I sell, there or in the article', () => {
  const heading = (text: string) => [{ level: 2, text, place: 'main' as const, hidden: null }];
  const { pages, start } = siteReading({
    '/': {
      kinds: ['home'],
      facts: { title: 'Alder', headings: heading('How a bowl comes to be') },
      links: [{ to: '/bowls', words: 'Bowls' }],
    },
    '/bowls': { kinds: ['catalog'], facts: { title: 'Bowls | Alder' } },
    '/how': { kinds: ['article'], facts: { title: 'How a bowl comes to be | Alder', headings: heading('How a bowl comes to be') } },
  });
  const made = senseOf({ pages, start, kind: 'store', vocabulary: spoken('en') });
  expect(pages.map((page) => made.told(page).telling)).toEqual([[], [], []]);
});
