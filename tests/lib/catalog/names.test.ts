import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';

const names = vocabulary.flatMap(({ language, names: of = {} }) =>
  Object.entries(of).map(([kind, name]) => [language, name, kind as PageKindId] as const),
);

test.each(names)('%s: “%s” is what a page that is %s is called', (_, name, kind) => {
  expect(sayStrength(matchWords(name, vocabulary), kind)).toBeGreaterThanOrEqual(0.7);
});

test('every language names the same pages, so that a fix says the same in each', () => {
  const kinds = (of: object = {}) => Object.keys(of).toSorted();
  for (const words of vocabulary) expect(kinds(words.names), words.language).toEqual(kinds(vocabulary[0]?.names));
});
