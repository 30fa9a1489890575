import { expect, test } from 'vitest';
import { findTexts, parseSource } from '@/lib/cli/texts/find-texts.ts';
import type { DeclaredTexts } from '@/lib/texts/declared.ts';

const keys = (text: string, declared: readonly DeclaredTexts[] = []): readonly string[] =>
  findTexts(parseSource({ path: 'components/Here.tsx', text }), declared).map(({ key }) => key);

test('a template is a text, its holes are numbered', () => {
  expect(keys("import { say } from '@/lib/model/say.ts';\nconst f = (n: number) => say`${n} of ${9} pages`;")).toEqual([
    '{0} of {1} pages',
  ]);
});

test('a sentence with elements is a text, and so is what stands in its holes', () => {
  const text =
    "import { say } from './say.ts';\nimport { sayNodes } from './say-nodes.tsx';\nconst f = () => sayNodes`See ${<b>{say`this page`}</b>}.`;";

  expect(keys(text).toSorted()).toEqual(['See {0}.', 'this page']);
});

test('what others call say is none', () => {
  expect(keys('const say = (parts: TemplateStringsArray) => parts;\nsay`Hello there`;')).toEqual([]);
});

test('of a choice both are texts; a sense belongs to the key', () => {
  const text =
    "import { said } from './say.ts';\nconst f = (a: boolean) => [said(a ? 'Yes' : 'No'), said('Open', { sense: 'of a shop' })];";

  expect(keys(text)).toEqual(['Yes', 'No', 'Open #of a shop']);
});

test('a counted noun is a text for one and one for many', () => {
  const text =
    "import { countWords } from './count-words.ts';\nconst f = (n: number) => countWords(n, 'click') + countWords(n, 'person', 'people');";

  expect(keys(text)).toEqual(['{0} click', '{0} clicks', '{0} person', '{0} people']);
});

test('what is declared is a text where its path, its constant and its field are named', () => {
  const text = "const words = { a: { name: 'Tea', id: 'tea' } };\nconst others = { name: 'Pot' };";

  expect(keys(text, [{ under: 'components/', constants: ['words'], fields: ['name'] }])).toEqual(['Tea']);
  expect(keys(text, [{ under: 'components/', fields: ['name'] }])).toEqual(['Tea', 'Pot']);
  expect(keys(text, [{ under: 'components/', constants: ['words'] }])).toEqual(['Tea', 'tea']);
  expect(keys(text, [{ under: 'lib/', fields: ['name'] }])).toEqual([]);
});

test('what is said while a source is loaded is said too early', () => {
  const text = "import { say } from './say.ts';\nconst early = say`Hello there`;\nconst late = () => say`Hello there`;";

  expect(findTexts(parseSource({ path: 'components/Here.tsx', text }), []).map(({ tooEarly }) => tooEarly)).toEqual([true, false]);
});

test('ids that are shown in words are texts in words', () => {
  expect(keys("export const a = { id: 'dead-ends' };", [{ under: 'components/', fields: ['id'], inWords: true }])).toEqual(['Dead ends']);
});
