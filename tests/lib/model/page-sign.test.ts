import { expect, test } from 'vitest';
import { readTable } from '@/lib/cli/texts/read-tables.ts';
import { pageSigns } from '@/lib/model/page-sign.ts';
import { languages } from '@/lib/texts/languages.ts';

// Its hole is named and not numbered: checkTexts does not see it.
test.each(languages)('a sign says its count in the language $tag where it does in English, and only there', async ({ tag }) => {
  const { entries } = await readTable(tag);
  const counts = (text: string) => text.split('{n}').length - 1;
  const translated = Object.values(pageSigns).flatMap((english) => {
    const sentence = entries.get(english);
    return sentence === undefined ? [] : [{ english, sentence }];
  });

  expect(translated.length).toBeGreaterThan(50);
  expect(translated.filter(({ english, sentence }) => counts(sentence) !== counts(english))).toEqual([]);
});
