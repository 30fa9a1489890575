import { expect, test } from 'vitest';
import { bodySayings } from '@/lib/classify/body-words.ts';
import { bodyContext } from '@/lib/classify/page-stems.ts';
import { defineWords, type BodyKey } from '@/lib/model/words.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const words = defineWords({
  language: 'en',
  common: 'the and of we it',
  fillers: [],
  words: {},
  body: {
    team: ['trained', 'diploma', 'colleague', 'joined', 'years'],
    guide: ['rinse', 'avoid', 'dry', 'choose', 'years'],
    donate: ['gift', 'tax deductible', 'bank transfer'],
  },
});
const leans = (excerpt: string) => bodySayings(pageFacts({ title: '', excerpt }), bodyContext([words], new Set()));
const first = (excerpt: string): BodyKey | undefined => [...leans(excerpt)].toSorted((a, b) => b[1].strength - a[1].strength)[0]?.[0];

test('a text leans to the kind whose words it has, inflected or not, and quotes them', () => {
  expect(first('She joined us, a colleague with two diplomas, and trains others.')).toBe('team');
  expect(first('Rinse it, choose a soft cloth and avoid heat. Drying takes a day.')).toBe('guide');
  expect(leans('Our colleague has a diploma.').get('team')?.words).toContain('diploma');
});

test('what several kinds share tells less than what one has alone', () => {
  const shared = leans('Twenty years.').get('team')?.strength ?? 0;
  expect(leans('A diploma.').get('team')?.strength ?? 0).toBeGreaterThan(shared);
});

test('without a known word a text leans nowhere, and small words are none', () => {
  expect([...leans('Lorem ipsum. We and the of it.'), ...leans('')]).toEqual([]);
});
