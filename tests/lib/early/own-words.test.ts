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

test('my delivery area stands in terms that are still a draft: that my shop does not say it is not known', () => {
  const { pages, start } = siteReading({ '/': { kinds: ['home'], facts: { title: 'Honig' } } });
  const sense = senseOf({ pages, start, kind: 'store', vocabulary: vocabulary.filter(({ language }) => language === 'de') });
  const fact = earlyFacts.find(({ id }) => id === 'delivery-area');
  const [home] = pages;
  if (!fact || !home) throw new Error('no home');
  const page = (url: string, draft?: string) => ({
    url,
    title: '',
    said: { first: 'Honig', further: '' },
    read: '',
    ...(draft === undefined ? {} : { draft }),
    ...sense.told(home),
    isOffer: false,
    isReadable: true,
  });
  const place = createPlacing(sense);
  const terms = 'Vorlage, bitte anpassen. Wir liefern innerhalb von Österreich.';
  expect(place(fact, { page: page(start), behind: [{ texts: page('https://shop.test/agb', terms), clicks: 1 }] }).is).toBe('not-known');
  expect(place(fact, { page: page(start), behind: [{ texts: page('https://shop.test/agb', 'Vorlage.'), clicks: 1 }] }).is).toBe('nowhere');
});

test('the country in the title of my firm tells where I am, in its short name too; in the title of a shop it may be where the goods come from', () => {
  const { pages, start } = siteReading({ '/': { kinds: ['home'], facts: { title: 'Aluminium facades in UAE | Saada' } } });
  const fact = earlyFacts.find(({ id }) => id === 'delivery-area');
  const [home] = pages;
  if (!fact || !home) throw new Error('no home');
  const at = (kind: SiteKind) => {
    const sense = senseOf({ pages, start, kind, vocabulary: vocabulary.filter(({ language }) => language === 'en') });
    const said = { first: 'Aluminium Facade Specialists · UAE', further: '' };
    return createPlacing(sense)(fact, {
      page: { url: start, title: '', said, read: '', ...sense.told(home), isOffer: false, isReadable: true },
      behind: [],
    }).is;
  };
  expect([at('service'), at('store')]).toEqual(['first', 'nowhere']);
});
