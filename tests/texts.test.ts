import { expect, test } from 'vitest';
import { checkTexts } from '@/lib/cli/texts/check-texts.ts';
import { readTable } from '@/lib/cli/texts/read-tables.ts';
import { walkTexts } from '@/lib/cli/texts/walk-texts.ts';
import { languages } from '@/lib/texts/languages.ts';

// What is listed here is listed by `npm run texts` too.
test.each(languages)('all that is said has its entry in the language $tag, and nothing else has one', async ({ tag, complete }) => {
  const { said, unsaid } = await walkTexts();

  // Where the walk finds nothing, all would be well.
  expect(said.length).toBeGreaterThan(300);
  expect(checkTexts(said, await readTable(tag))).toEqual({
    missing: [],
    dangling: [],
    holes: [],
    twice: [],
    tooEarly: [],
    sameNames: [],
  });
  expect(complete ? unsaid : []).toEqual([]);
});
