import { expect, test } from 'vitest';
import { matchWords } from '@/lib/classify/match-words.ts';
import { countdownsOn, tellPressure } from '@/lib/classify/tell-pressure.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import type { Control, FormField, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const told = (facts: Partial<PageFacts>) => tellPressure(pageFacts(facts), vocabulary).map(({ kind, words }) => `${kind}: ${words}`);
const button = (words: string) => ({ words, disabled: false }) as Control;
const box = (more: Partial<FormField>): Partial<PageFacts> => ({
  forms: [
    {
      action: null,
      method: 'post',
      place: 'main',
      words: '',
      fields: [{ name: 'x', type: 'checkbox', label: 'Add shipping insurance', required: false, filled: true, ...more }],
    },
  ],
});

test.each([
  ['Our blue mug. Only 3 left in stock. Made by hand.', 'few-left: Only 3 left in stock.'],
  ['Nur noch 2 Stück auf Lager', 'few-left: Nur noch 2 Stück auf Lager'],
  ['Il n’en reste que 4 !', 'few-left: Il n’en reste que 4 !'],
  ['Solo quedan 5 unidades', 'few-left: Solo quedan 5 unidades'],
  ['12 people are viewing this', 'others-looking: 12 people are viewing this'],
  ['Gerade sehen 8 Personen sehen sich das an', 'others-looking: Gerade sehen 8 Personen sehen sich das an'],
  ['3 personas están viendo este producto', 'others-looking: 3 personas están viendo este producto'],
  ['The offer ends on Sunday', 'ends-soon: The offer ends on Sunday'],
  ['Angebot endet heute', 'ends-soon: Angebot endet heute'],
  ['Dépêchez-vous', 'ends-soon: Dépêchez-vous'],
])('"%s" pushes', (excerpt, said) => expect(told({ excerpt })).toEqual([said]));

test.each([
  'The bus stops at the left of the shop.',
  'Of the 12 people in our team two are potters.',
  'Made in 2 colours',
  'Our story ends here',
])('"%s" does not push', (excerpt) => expect(told({ excerpt })).toEqual([]));

test('a number in a phrase fits only itself, unless it stands for any', () => {
  const words = { language: 'xx', common: '', fillers: [], words: { 'no-reviews': ['0 reviews'], review: ['# stars'] } } as const;
  const keys = (text: string) => matchWords(text, [words]).hits.map(({ key }) => key);
  expect([keys('0 reviews'), keys('5 reviews'), keys('4 stars'), keys('four stars')]).toEqual([['no-reviews'], [], ['review'], []]);
});

test('a way to say no that shames is quoted; a plain no is none', () => {
  expect(told({ controls: [button('No thanks'), button('No thanks, I don’t like saving money')] })).toEqual([
    'shaming-no: No thanks, I don’t like saving money',
  ]);
  expect(told({ controls: [button('Nein danke')] })).toEqual([]);
});

test('an extra that is ticked before anybody came is told; one that is not, or that has to be ticked, or is none, is not', () => {
  expect(told(box({}))).toEqual(['preticked-extra: Add shipping insurance']);
  expect(told(box({ label: 'Ja, ich möchte den Newsletter' }))).toEqual(['preticked-extra: Ja, ich möchte den Newsletter']);
  expect(told(box({ filled: false }))).toEqual([]);
  expect(told(box({ required: true }))).toEqual([]);
  expect(told(box({ label: 'Keep me signed in' }))).toEqual([]);
});

test('a long text is quoted by the words around', () => {
  const [said = ''] = told({ excerpt: `${'tea '.repeat(60)}selling fast ${'leaf '.repeat(60)}` });
  expect(said.split(' ').length).toBeLessThanOrEqual(14);
  expect(said).toContain('selling fast');
});

test('countdowns of pages laid out are told once a page', () => {
  const looks = { characters: 0, smallCharacters: 0, pictures: 0, brokenPictures: [], countdowns: ['02:13 left', '5 days'] };
  const layout = { url: 'https://shop.test/', width: 1, height: 1, elements: [], looks };
  expect(
    countdownsOn([
      { ...layout, device: 'desktop' },
      { ...layout, device: 'phone' },
    ]),
  ).toEqual([{ kind: 'countdown', url: 'https://shop.test/', words: '02:13 left' }]);
});
