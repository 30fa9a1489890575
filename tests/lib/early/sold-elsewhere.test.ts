import { expect, test } from 'vitest';
import { sold } from '@/lib/catalog/early-facts/sold.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { createPlacing, type EarlyTexts } from '@/lib/early/place-facts.ts';
import { foldText } from '@/lib/classify/fold-text.ts';
import { phrasesOf } from '@/lib/early/phrase-tree.ts';

const place = createPlacing({
  kind: 'store',
  vocabulary: vocabulary.filter(({ language }) => language === 'en'),
  ownPlaces: [],
  offers: phrasesOf([foldText('Teas'), foldText('Herbs')]),
  isAbout: () => false,
  isKnown: true,
});
const texts = (path: string, first: string, isOffer = false): EarlyTexts => ({
  url: `https://shop.test/${path}`,
  title: path,
  said: { first, further: '' },
  read: '',
  telling: [],
  menu: [],
  isProse: false,
  isOffer,
  isReadable: true,
});

test('my Home says nothing of what I sell; my list of teas one click away does, and my story of tea does not', () => {
  const page = texts('', 'Slow mornings');
  const story = { texts: texts('story', 'Teas and herbs from Assam'), clicks: 1 };
  const list = { texts: texts('teas', 'Teas and herbs from Assam', true), clicks: 2 };
  expect(place(sold, { page, behind: [story, list] })).toMatchObject({ is: 'behind', clicks: 2, title: 'teas' });
  expect(place(sold, { page, behind: [story] })).toEqual({ is: 'nowhere' });
});
