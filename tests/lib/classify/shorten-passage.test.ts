import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { matchWords } from '@/lib/classify/match-words.ts';
import { sayStrength } from '@/lib/classify/say-strength.ts';
import { passageWords } from '@/lib/classify/section-rules.ts';
import { shortenPassage } from '@/lib/classify/shorten-passage.ts';
import { passageKey } from '@/lib/classify/site-habits.ts';
import type { Passage } from '@/lib/model/page-content.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const passage = (heading: string, excerpt: string): Passage => ({
  heading,
  level: 2,
  selector: 'section',
  place: 'main',
  hidden: null,
  words: 60,
  excerpt,
  measures: pageFacts().measures,
});
const plain = 'a loaf of bread with butter and salt on a wooden board in the window of the shop ';
const short = (heading: string, excerpt: string) => shortenPassage(passage(heading, excerpt), vocabulary);

/** All that is asked of a passage's first words, the way those who ask put it. */
function asked(one: Passage): unknown {
  const { hits } = matchWords(`${one.heading} . ${one.excerpt}`, vocabulary);
  const alone = matchWords(one.excerpt, vocabulary);
  return [
    passageKey(one),
    passageWords.map((key) => hits.filter((hit) => hit.key === key && !hit.whole).length),
    sayStrength(alone, 'opening-hours') > 0,
    alone.hits.some(({ key }) => key === 'empty-cart'),
    alone.hits.some(({ key }) => key === 'not-loaded'),
  ];
}

test('first words that say nothing leave their beginning', () => {
  expect(short('Bread', plain.repeat(3)).excerpt).toBe(plain.repeat(3).slice(0, 80));
});

test.each(['Opening hours', 'your basket is empty', 'no reviews yet', 'head baker', 'founded in 1920'])(
  '"%s" further down is kept',
  (words) => {
    const whole = `${plain}${plain}${words} ${plain}`;
    expect(asked(short('Bread', whole))).toEqual(asked(passage('Bread', whole)));
  },
);

test('a word that only the cut would make is none', () => {
  // "Chef" is what somebody is; "chefdoeuvre" is not.
  const whole = `${'x'.repeat(75)} chefdoeuvre ${plain}`;
  expect(asked(short('Team', whole))).toEqual(asked(passage('Team', whole)));
});

test('whatever the words, all that is asked of them gets the same answer', () => {
  const keys = [...passageWords, 'opening-hours', 'empty-cart', 'not-loaded', 'near-miss'] as const;
  const phrases = vocabulary.flatMap(({ words }) => keys.flatMap((key) => words[key] ?? [])).map((phrase) => phrase.replace(/[=*]/g, ''));
  const word = fc.oneof(
    fc.constantFrom(...phrases),
    fc.constantFrom(...phrases.flatMap((phrase) => phrase.split(' '))),
    fc.lorem({ maxCount: 1 }),
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' ').slice(0, 300));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 3 }), text, (heading, excerpt) => {
      expect(asked(short(heading.join(' '), excerpt))).toEqual(asked(passage(heading.join(' '), excerpt)));
    }),
    { numRuns: 500 },
  );
});
