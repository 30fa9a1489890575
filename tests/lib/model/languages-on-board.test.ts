import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { languagesOnBoard } from '@/lib/model/languages-on-board.ts';

test('words of one’s own can be given in every language that there are words in', () => {
  expect([...languagesOnBoard]).toEqual([...new Set(vocabulary.map(({ language }) => language))].toSorted());
});
