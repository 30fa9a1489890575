import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealAt, sealById, sealNamed } from '@/lib/model/find-seal.ts';
import { seals } from '@/lib/model/seals.ts';

test.each([
  ['Trusted Shops Gütesiegel', 'picture', 'trusted-shops'],
  ['Unsere Bewertungen bei Trustpilot', 'link', 'trustpilot'],
  ['4.8 on Google reviews', 'link', 'google-reviews'],
  ['GOTS certified', 'picture', 'gots'],
  ['fsc logo 2x', 'picture', 'fsc'],
  ['BBB Accredited Business', 'picture', 'bbb'],
  ['TÜV Rheinland geprüft', 'picture', 'tuev'],
  ['Ověřeno zákazníky', 'picture', 'heureka'],
  ['Great Taste Award 2024', 'picture', 'great-taste'],
  ['Bakery Award 2025', 'picture', 'award'],
  ['Charity Navigator Four Star rating', 'picture', 'charity-navigator'],
  ['Awards', 'link', null],
  ['GOTS certified', 'link', null],
  ['GOTS organic baby blanket', 'picture', null],
  ['FSC paper notebook', 'picture', null],
  ['A candid talk', 'picture', null],
  ['Yelping dogs', 'picture', null],
  ['', 'picture', null],
  ['Why we left Trustpilot, and what a shop can do who has to live without its many stars', 'link', null],
] as const)('“%s” in a %s names %s', (text, where, id) => {
  expect(sealNamed(text, where)?.id ?? null).toBe(id);
});

test.each([
  ['de.trustpilot.com/review/shop.test', 'trustpilot'],
  ['seal-chicago.bbb.org/seals/a.png', 'bbb'],
  ['widget.trustpilot.com', 'trustpilot'],
  ['search.google.com/local/reviews?placeid=1', 'google-reviews'],
  ['search.google.com/local/writereview', null],
  ['google.com/maps', null],
  ['mytrustpilot.com/x', null],
  ['trustpilot.com.evil.test/x', null],
  ['shop.test/trustpilot.com', null],
])('%s lies on a host of %s', (address, id) => {
  expect(sealAt(address)?.id ?? null).toBe(id);
});

test('every seal has an id of its own, can be told by its hosts, and keeps no state', () => {
  expect(new Set(seals.map(({ id }) => id)).size).toBe(seals.length);
  for (const seal of seals) {
    expect(sealById(seal.id)).toBe(seal);
    for (const host of seal.hosts) expect(sealAt(host)).toBe(seal);
    expect(seal.names.global || seal.names.sticky).toBe(false);
    expect(seal.id).toMatch(/^[a-z\d-]+$/);
  }
});

test('no address and no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) =>
      [sealAt(text), sealNamed(text, 'picture'), sealNamed(text, 'link')].every((seal) => seal === null || seals.includes(seal)),
    ),
  );
});
