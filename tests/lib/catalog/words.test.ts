import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { foldText } from '@/lib/classify/fold-text.ts';

/** Phrases that mean one thing in one language and another in the next: each of these was weighed, and both meanings stand. */
const weighed: ReadonlySet<string> = new Set(['article', 'branches', 'postitus']);

/** Languages that are read together: English beside every other, and those that are taken for each other. */
const families: readonly (readonly string[])[] = [
  ['da', 'nb', 'sv'],
  ['es', 'pt', 'it'],
  ['et', 'fi'],
  ['bg', 'ru', 'uk'],
  ['cs', 'pl', 'sk'],
  ['hr', 'sr'],
  ['ja', 'zh'],
  ['lt', 'lv'],
];
const areReadTogether = (one: string, other: string) =>
  one === 'en' || other === 'en' || families.some((family) => family.includes(one) && family.includes(other));

/** Kinds whose words may well be the same: a page about delivery is one about returns as well. */
const alike: readonly (readonly string[])[] = [
  ['blog', 'article', 'guide', 'press', 'read-more'],
  ['services', 'pricing', 'portfolio'],
  ['about', 'team', 'beginnings', 'job-title'],
  ['locations', 'contact', 'opening-hours'],
  ['donate', 'supporters', 'impact', 'reports'],
  ['account', 'log-in', 'sign-up', 'signup', 'membership'],
  ['terms', 'legal-notice', 'privacy'],
  ['testimonials', 'review', 'write-review', 'no-reviews'],
  ['cart', 'open-cart', 'checkout', 'go-to-checkout', 'buy-now', 'order-done', 'order-status', 'subtotal'],
  ['booking', 'book', 'first-visit'],
  ['wishlist', 'add-to-wishlist'],
  ['search', 'compare'],
  ['catalog', 'product', 'counted-goods'],
];

test('every language has words for the same things', () => {
  const all = new Set(vocabulary.flatMap(({ words }) => Object.keys(words)));
  const lacking = vocabulary.flatMap(({ language, words }) =>
    [...all].filter((key) => !(key in words)).map((key) => `${language} lacks ${key}`),
  );
  expect(lacking).toEqual([]);
});

test('no phrase means different things in languages that are read together, but for those that were weighed', () => {
  const meanings = new Map<string, Map<string, string[]>>();
  for (const { language, words } of vocabulary) {
    for (const [key, phrases] of Object.entries(words)) {
      if (key === 'near-miss') continue;
      for (const phrase of phrases) {
        const folded = foldText(phrase).join(' ');
        const of = meanings.get(folded) ?? new Map<string, string[]>();
        meanings.set(folded, of);
        of.set(key, [...(of.get(key) ?? []), language]);
      }
    }
  }
  const clashes = [...meanings].filter(([phrase, of]) => !weighed.has(phrase) && clash(of));
  expect(
    clashes.map(([phrase, of]) => `${phrase}: ${[...of].map(([key, languages]) => `${key} (${languages.join(' ')})`).join(', ')}`),
  ).toEqual([]);
});

test('a near miss of one language takes no word of another out of the count', () => {
  const said = new Map<string, string[]>();
  for (const { language, words } of vocabulary)
    for (const [key, phrases] of Object.entries(words))
      for (const phrase of key === 'near-miss' ? [] : phrases) {
        const folded = foldText(phrase).join(' ');
        said.set(folded, [...(said.get(folded) ?? []), `${language} ${key}`]);
      }
  const spoiling = vocabulary.flatMap(({ language, words }) =>
    (words['near-miss'] ?? []).flatMap((phrase) =>
      (said.get(foldText(phrase).join(' ')) ?? [])
        .filter((other) => !other.startsWith(`${language} `) && areReadTogether(language, other.split(' ')[0] ?? ''))
        .map((other) => `${phrase} (${language}) is ${other}`),
    ),
  );
  expect(spoiling).toEqual([]);
});

/** Two languages that are read together, two keys, and no language that has both. */
function clash(of: ReadonlyMap<string, readonly string[]>): boolean {
  const keys = [...of.keys()];
  return keys.some((one, at) =>
    keys.slice(at + 1).some((other) => {
      const [ours, theirs] = [of.get(one) ?? [], of.get(other) ?? []];
      return (
        !alike.some((group) => group.includes(one) && group.includes(other)) &&
        !ours.some((language) => theirs.includes(language)) &&
        ours.some((language) => theirs.some((their) => areReadTogether(language, their)))
      );
    }),
  );
}
