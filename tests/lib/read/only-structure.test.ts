import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownCartWords } from '@/lib/audit/own-cart-words.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import type { Control } from '@/lib/model/page.ts';
import { bareAddress } from '@/lib/read/bare-address.ts';
import { formWords } from '@/lib/read/form-words.ts';
import { onlyKnownWords } from '@/lib/read/only-known-words.ts';
import { onlyStructure } from '@/lib/read/only-structure.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, link } from '@/tests/fakes/site-reading.ts';

const phrases = ownCartWords(vocabulary);
const only = onlyKnownWords(phrases);
const names = onlyKnownWords([...phrases, ...formWords]);

test.each([
  ['Proceed to checkout, Anna', 'Proceed to checkout'],
  ['Zur Kasse (2 Artikel für Anna)', 'Zur Kasse'],
  ['Hello Anna Schmidtbauer', ''],
  ['Anna, Lindenweg 5, 80331 München', ''],
  ['ALS  GAST, Anna', 'ALS GAST'],
  ['', ''],
])('of %o only %o may leave', (text, kept) => {
  expect(only(text)).toBe(kept);
});

test('whatever a text says, all that leaves of it are words of the lists', () => {
  const letters = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/[^\p{L}\p{N} ]/gu, '')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replaceAll('œ', 'oe');
  const listed = new Set(phrases.map((phrase) => letters(phrase.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim())));
  const words = fc.oneof(fc.constantFrom(...phrases), fc.string(), fc.constantFrom('Anna', 'Lindenweg 5', 'checkout', 'as', 'guest'));
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
      const kept = only(parts.join(' '));
      if (kept !== '') for (const phrase of kept.split(' · ')) expect(listed).toContain(letters(phrase));
    }),
  );
});

test.each([
  ['/checkout/', '/checkout/'],
  ['/checkouts/cn/Z2NwLXVzLWNlbnRyYWwx/information', '/checkouts/~/~/information'],
  ['/account/anna@example.org', '/account/~'],
  ['/index.php?route=checkout/cart&user_token=abc', '/index.php?route=checkout%2Fcart'],
  ['/cart?email=anna%40example.org&step=payment', '/cart?step=payment'],
  ['/cart?step=anna', '/cart'],
  ['/%E0%A4%A/cart#anna', '/~/cart'],
])('the address %o is kept as %o', (path, kept) => {
  expect(bareAddress(at(path), names)).toBe(`https://shop.test${kept}`);
});

const secret = 'Schmidtbauer';
const button = (words: string): Control => ({
  words,
  namedBy: 'text',
  place: 'main',
  slot: secret,
  hidden: null,
  does: 'submit',
  form: 0,
  method: 'post',
  sendsTo: at(`/checkout/${secret}`),
  inTile: true,
  tileLink: at(`/${secret}`),
  disabled: false,
  icon: secret,
});

test('every part of a page in which something of a person can stand is left out or masked', () => {
  const url = at('/checkout');
  const place = 'main' as const;
  const page = pageFacts({
    url: at(`/checkout/${secret}`),
    requestedUrl: at(`/checkout/${secret}`),
    title: `Checkout for ${secret}`,
    description: secret,
    language: secret,
    alternates: { [secret]: at(`/${secret}`) },
    canonical: at(`/${secret}`),
    refreshTo: at(`/${secret}`),
    openGraphType: secret,
    generator: secret,
    charset: secret,
    bodyMarks: [`user-${secret}`, 'checkout'],
    assetMarks: [secret],
    headings: [
      { level: 1, text: 'Checkout', place, hidden: null },
      { level: 2, text: `Dear ${secret}`, place, hidden: null },
    ],
    blocks: [
      { id: secret, place: 'header', links: [link({ to: `/u/${secret}`, words: secret }), link({ to: `/u/${secret}`, words: 'Sign in' })] },
    ],
    links: [
      link({
        to: `/checkout?key=${secret}`,
        words: `Proceed to checkout ${secret}`,
        slot: secret,
        acts: secret,
        icon: secret,
        rel: [secret],
        heading: secret,
      }),
    ],
    oddLinks: [{ kind: 'mailto', href: `mailto:${secret}`, words: secret, place, hidden: null }],
    controls: [button(`Place order for ${secret}`), button('Pay now')],
    forms: [
      {
        action: at(`/checkout/${secret}`),
        method: 'post',
        place,
        words: secret,
        fields: [
          { name: `billing_street_${secret}`, type: 'text', label: `Street of ${secret}`, required: true, filled: true },
          { name: secret, type: 'radio', label: `${secret}, Lindenweg 5`, required: true, filled: true },
          { name: 'qty', type: 'number', label: '', required: false, filled: true },
          { name: 'x', type: secret, label: '', required: false, filled: false },
        ],
      },
    ],
    structured: [{ types: [secret], from: 'json-ld', properties: { name: secret } }],
    tiles: [{ count: 1, withLink: 1, withImage: 0, withPrice: 0, withDate: 0, links: [at(`/${secret}`)], heading: secret, place }],
    passages: [
      {
        heading: secret,
        level: 2,
        selector: `#${secret}`,
        place,
        hidden: null,
        words: 3,
        excerpt: `${secret} pays as a guest`,
        measures: pageFacts().measures,
      },
    ],
    excerpt: `${secret}, Subtotal €9.00`,
    leftOut: [secret],
    fingerprint: secret,
  });
  const kept = onlyStructure(page, phrases, url);
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(secret, 'i'));
  expect(JSON.stringify(kept)).not.toMatch(/lindenweg|€|9\.00/i);
  expect(kept).toMatchObject({
    url,
    source: 'tab',
    title: 'Checkout',
    language: null,
    headings: [{ text: 'Checkout' }],
    links: [
      { words: 'Sign in', to: at('/~/~') },
      { words: 'Proceed to checkout', to: at('/checkout') },
    ],
    controls: [{ words: 'Place order' }, { words: 'Pay now', sendsTo: at('/checkout/~') }],
    forms: [
      {
        action: at('/checkout/~'),
        fields: [
          { name: 'billing · street', type: 'text', label: 'Street', required: true, filled: false },
          { name: '', type: 'radio', label: '', required: true, filled: false },
          { name: 'qty', type: 'number', required: false, filled: true },
          { type: 'text' },
        ],
      },
    ],
  });
  expect(kept.excerpt).toContain('as a guest');
  expect(kept.excerpt).toContain('Subtotal');
});
