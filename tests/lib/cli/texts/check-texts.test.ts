import { expect, test } from 'vitest';
import { checkTexts } from '@/lib/cli/texts/check-texts.ts';
import type { FoundText } from '@/lib/cli/texts/find-texts.ts';

const found = (key: string): FoundText => ({ key, path: 'components/Here.tsx', line: 1, tooEarly: false });
const table = (entries: Readonly<Record<string, string>>) => ({ entries: new Map(Object.entries(entries)), twice: [] });
const fine = { missing: [], dangling: [], holes: [], twice: [], tooEarly: [], sameNames: [] };

test('holes may change places, and may be used again', () => {
  expect(checkTexts([found('{0} of {1}')], table({ '{0} of {1}': 'von {1} sind {0}, ja {0}' }))).toEqual(fine);
});

test('a text without an entry, an entry without a text and other holes are told', () => {
  const troubles = checkTexts([found('Yes'), found('{0} pages')], table({ '{0} pages': 'Seiten', Never: 'Nie' }));

  expect(troubles).toEqual({ ...fine, missing: [found('Yes')], dangling: ['Never'], holes: ['{0} pages'] });
});
