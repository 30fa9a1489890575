import { expect, test } from 'vitest';
import { parseSource } from '@/lib/cli/texts/find-texts.ts';
import { findUnsaid } from '@/lib/cli/texts/find-unsaid.ts';

const unsaid = (text: string): readonly string[] =>
  findUnsaid(parseSource({ path: 'components/Here.tsx', text }), new Set(['Said as data'])).map((one) => one.text);

test('texts and labels of elements are for people, whatever their length', () => {
  expect(unsaid('const a = <p aria-label="Close" className="big red">Go on</p>;')).toEqual(['Close', 'Go on']);
});

test('sentences are for people, with holes and without', () => {
  expect(unsaid("const a = 'Nothing was found.';\nconst b = (n: number) => `${n} pages were read`;")).toEqual([
    'Nothing was found.',
    '{0} pages were read',
  ]);
});

test('what is said, what is declared and what machines read is not', () => {
  const text = [
    'const a = say`Nothing was found.`;',
    "const b = { title: 'Said as data' };",
    "document.querySelector('main article');",
    "throw new Error('this cannot be');",
    "type Kind = 'one of these';",
    "const c = a === 'such a one';",
  ];

  expect(unsaid(text.join('\n'))).toEqual([]);
});
