import { expect, test } from 'vitest';
import { earlyFacts } from '@/lib/catalog/early-facts.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { createPlacing } from '@/lib/early/place-facts.ts';
import { senseOf } from '@/lib/early/sense-of.ts';
import { wordsFor } from '@/lib/model/early/early-fact.ts';
import type { SiteKind } from '@/lib/model/visitor.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';

/** Words that only a shop uses. */
const ofShops = /\b(cart|basket|orders?|deliver\w*|ship\w*|returns?|buyers?|categories|trade only|dearer)\b/i;

test.each(['service', 'nonprofit', 'other'] satisfies readonly SiteKind[])('what is said of a site for “%s” is said of no shop', (kind) => {
  const said = earlyFacts
    .filter(({ names }) => names[kind] !== null)
    .flatMap(({ names, why, advice, limit }) => [
      names[kind] ?? '',
      wordsFor(why, kind),
      wordsFor(advice, kind),
      wordsFor(limit ?? '', kind),
    ]);
  expect(said.filter((text) => ofShops.test(text))).toEqual([]);
});

test('the town of my address tells where I am, where the first screenful names it', () => {
  const { pages, start } = siteReading({
    '/': { kinds: ['home'], facts: { title: 'Garage Moser' } },
    '/kontakt': { kinds: ['contact'], facts: { excerpt: 'Garage Moser, Hauptstraße 4, 83022 Rosenheim' } },
  });
  const sense = senseOf({ pages, start, kind: 'service', vocabulary: vocabulary.filter(({ language }) => language === 'de') });
  const place = createPlacing(sense);
  const fact = earlyFacts.find(({ id }) => id === 'delivery-area');
  const [home] = pages;
  if (!fact || !home) throw new Error('no home');
  const at = (first: string) =>
    place(fact, {
      page: { url: start, title: '', said: { first, further: '' }, read: '', ...sense.told(home), isOffer: false, isReadable: true },
      behind: [],
    }).is;
  expect(at('Ihre Werkstatt in Rosenheim')).toBe('first');
  expect(at('Ihre Werkstatt mit Herz')).toBe('nowhere');
});
