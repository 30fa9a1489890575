import { expect, test } from 'vitest';
import type { Texts } from '@/lib/model/text-schema.ts';
import { textsText } from '@/lib/report/texts-text.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';

const audit = judgedTea();
const lines = (texts: Texts) => textsText({ ...audit, texts }, 200);

test('length by kind and ease by language take a line each', () => {
  expect(
    lines({
      kinds: [
        { kind: 'home', pages: 1, words: 20, minutes: 0.1, tooLittle: 1, tooMuch: 0 },
        { kind: 'product', pages: 6, words: 238, minutes: 1, tooLittle: 2, tooMuch: 1 },
        { kind: 'about', pages: 1, words: 400, minutes: 1.7, tooLittle: 0, tooMuch: 0 },
      ],
      ease: [
        { language: 'en', formula: 'flesch', pages: 5, ease: 62 },
        { language: 'sv', formula: 'lix', pages: 1, ease: 55 },
      ],
    }),
  ).toEqual([
    'Length of texts: Home 20 words (0.1 minutes), too little; 6 product pages, typically 238 words (1 minute), 2 with too little, 1 with too much; 1 about page, 400 words (1.7 minutes)',
    'Ease of reading, of 100: en 62 (Flesch, 5 pages); sv 55 (LIX, 1 page)',
    '',
  ]);
});

test('nothing measured, and results of older versions, tell nothing', () => {
  const { texts: _texts, ...old } = audit;
  expect(lines({ kinds: [], ease: [] })).toEqual([]);
  expect(textsText(old, 80)).toEqual([]);
});
