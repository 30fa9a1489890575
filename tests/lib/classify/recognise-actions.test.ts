import { expect, test } from 'vitest';
import { vocabulary } from '@/lib/catalog/words.ts';
import { recogniseActions } from '@/lib/classify/recognise-actions.ts';
import type { Control, FormField, Link, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const control = (words: string, more: Partial<Control> = {}): Control => ({
  words,
  namedBy: 'text',
  place: 'main',
  slot: `main:${words}`,
  hidden: null,
  does: 'not-known',
  form: null,
  sendsTo: null,
  method: null,
  inTile: false,
  tileLink: null,
  disabled: false,
  ...more,
});
const link = (words: string, to: string, more: Partial<Link> = {}): Link => ({
  to,
  words,
  namedBy: 'text',
  place: 'main',
  slot: 'main:a',
  rel: [],
  acts: null,
  hidden: null,
  heading: null,
  ...more,
});
const field = (name: string, type: string, more: Partial<FormField> = {}): FormField => ({
  name,
  type,
  label: '',
  required: false,
  filled: false,
  ...more,
});
const cart = 'https://shop.test/cart';
const context = { vocabulary, platform: null, cartPages: new Set([cart]), checkoutPages: new Set<string>() };
const actions = (page: Partial<PageFacts>) => recogniseActions(pageFacts(page), context);

test.each([
  ['Add to cart', 'add-to-cart'],
  ['Add “Lavender Soap 100 g, set of three” to your cart', 'add-to-cart'],
  ['In den Warenkorb', 'add-to-cart'],
  ['Añadir a la cesta', 'add-to-cart'],
  ['Acheter', 'buy-now'],
  ['Zur Kasse', 'go-to-checkout'],
  ['Pedir cita', 'book'],
])('"%s" is recognised as %s', (words, purpose) => {
  expect(actions({ controls: [control(words)] }).map((one) => one.purpose)).toEqual([purpose]);
});

test.each(['Remove from cart', 'Empty cart', 'Close cart', 'Add to wishlist', 'Log out', 'Warenkorb leeren'])(
  '"%s" is none of ours',
  (words) => {
    expect(actions({ controls: [control(words)] })).toEqual([]);
  },
);

test.each([
  ['shopping_bag 0', 'header:button'],
  ['0 $0.00', 'header:a.cart-contents'],
  ['', 'header:div>button.header-minicart'],
])('a bare icon "%s" in the header opens the cart, less certainly', (words, slot) => {
  const [found] = actions({ controls: [control(words, { place: 'header', slot })] });
  expect(found).toMatchObject({ purpose: 'open-cart', leadsTo: 'cart' });
  expect(found?.confidence).toBeLessThan(0.8);
});

test('a GET link that adds is an action with its address', () => {
  const [found] = actions({ links: [link('Buy', 'https://shop.test/?add-to-cart=12')] });
  expect(found).toMatchObject({ purpose: 'add-to-cart', to: 'https://shop.test/?add-to-cart=12' });
});

test('a required choice that nothing preselects is a press; quantity, text and hidden fields are none', () => {
  const fields = [
    field('size', 'radio', { required: true }),
    field('size', 'radio', { required: true }),
    field('colour', 'select', { required: true }),
    field('glaze', 'select', { required: true, filled: true }),
    field('quantity', 'number', { required: true }),
    field('engraving', 'text', { required: true }),
    field('token', 'hidden'),
  ];
  const form = { action: null, method: 'post', place: 'main', words: '', fields } as const;
  expect(actions({ forms: [form], controls: [control('Add to cart', { form: 0 })] })[0]?.choices).toBe(2);
});

test('a form that posts to the cart page leads to the cart', () => {
  const leadsTo = (sendsTo: string) => actions({ controls: [control('Add to cart', { sendsTo, does: 'submit' })] })[0]?.leadsTo;
  expect([leadsTo(cart), leadsTo('https://shop.test/api')]).toEqual(['cart', 'here']);
});

test('a control in a tile acts for the product of the tile', () => {
  const soap = 'https://shop.test/soap';
  expect(actions({ controls: [control('Add to cart', { inTile: true, tileLink: soap })] })[0]?.product).toBe(soap);
});

test('a telephone link calls', () => {
  expect(actions({ oddLinks: [{ kind: 'tel', href: 'tel:+44', words: '01539', place: 'footer', hidden: null }] })[0]?.purpose).toBe('call');
});

test('a disabled control does nothing', () => {
  expect(actions({ controls: [control('Add to cart', { disabled: true })] })).toEqual([]);
});

test('a list of buttons of which none is chosen is a press, one that is chosen none, and those in tiles belong to others', () => {
  const option = (words: string, list: number, more: Partial<Control> = {}) =>
    control(words, { form: 0, choice: { list, made: false }, ...more });
  const options = [option('S', 0), option('M', 0), option('Red', 1, { choice: { list: 1, made: true } }), option('L', 2, { inTile: true })];
  const form = { action: null, method: 'post', place: 'main', words: '', fields: [] } as const;
  expect(
    actions({ forms: [form], controls: [...options, control('Add to cart', { form: 0 })] }).find(({ purpose }) => purpose === 'add-to-cart')
      ?.choices,
  ).toBe(1);
});

test('the only link that buys acts for the priced tile it stands in', () => {
  const pot = 'https://shop.test/pot';
  const tile = { count: 2, withLink: 2, withImage: 2, withPrice: 2, withDate: 0, links: [pot], heading: null, place: 'main' } as const;
  const found = actions({ tiles: [tile], links: [link('Pot', pot), link('Buy', 'https://shop.test/?add-to-cart=7')] });
  expect(found.map(({ product }) => product)).toEqual([pot]);
});

test('what is ordered with a form that asks for a day is an appointment, and with one that asks how many a purchase', () => {
  const form = (fields: readonly FormField[]) => ({ action: null, method: 'post', place: 'main', words: '', fields }) as const;
  const order = control('Order now', { does: 'submit', form: 0 });
  const purposes = (fields: readonly FormField[]) => actions({ controls: [order], forms: [form(fields)] }).map(({ purpose }) => purpose);
  expect(purposes([field('day', 'date'), field('phone', 'tel')])).toEqual(['book']);
  expect(purposes([field('quantity', 'number'), field('phone', 'tel')])).toEqual(['buy-now']);
});

test('"Order" on a link to where one writes to the firm or makes an appointment buys nothing; an address that adds does', () => {
  const there = 'https://shop.test/write';
  const asks = { ...context, contactPages: new Set([there]) };
  const purposes = (one: Link, known = asks) => recogniseActions(pageFacts({ links: [one] }), known).map(({ purpose }) => purpose);
  expect(purposes(link('Order now', there))).toEqual([]);
  expect(purposes(link('Order now', there), { ...context, contactPages: new Set<string>() })).toEqual(['buy-now']);
  expect(purposes(link('Order now', 'https://shop.test/?add-to-cart=7'))).toEqual(['add-to-cart']);
});

const chrome = { place: 'header', namedBy: 'label' } as const;
test.each([
  'Search',
  'Open search',
  'Toggle the search bar',
  'Suche',
  'Suche öffnen',
  'Rechercher',
  'Buscar',
  'Zoeken',
  'Hledat',
  '検索',
  'بحث',
])('a magnifier that is read out as “%s” and leads nowhere is a search, which takes a press to open', (words) => {
  expect(actions({ controls: [control(words, chrome)] })).toMatchObject([{ purpose: 'search', hidden: 'hidden', to: null }]);
});

test('a link to a place on the page that is called a search, and a magnifier without a name, are one too', () => {
  const odd = { kind: 'fragment', href: '#find', words: 'Search', place: 'header', hidden: null } as const;
  expect(actions({ oddLinks: [odd] }).map(({ purpose }) => purpose)).toEqual(['search']);
  const nameless = control('', { place: 'header', namedBy: 'none', icon: 'icon icon-search' });
  expect(actions({ controls: [nameless] }).map(({ purpose }) => purpose)).toEqual(['search']);
});

test('what only speaks of searching is none: a category, a longer name, the button of a filter or of a form, a picture of something else', () => {
  expect(actions({ links: [link('Search', 'https://shop.test/search-and-rescue', { place: 'menu' })] })).toEqual([]);
  expect(actions({ controls: [control('Job search', { place: 'menu', does: 'toggle' })] })).toEqual([]);
  expect(actions({ controls: [control('Search', { place: 'main' })] })).toEqual([]);
  expect(actions({ controls: [control('', { place: 'header', namedBy: 'none', icon: 'icon icon-research-lab' })] })).toEqual([]);
  expect(actions({ controls: [control('', { place: 'main', namedBy: 'none', icon: 'icon-search' })] })).toEqual([]);
  expect(
    actions({ oddLinks: [{ kind: 'mailto', href: 'mailto:search@shop.test', words: 'Search', place: 'header', hidden: null }] }),
  ).toEqual([]);
});
