import { expect, test } from 'vitest';
import { otherPages as others } from '@/lib/catalog/other-pages.ts';
import { pageKinds as kinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import { classifySite } from '@/lib/classify/classify-site.ts';
import { readMarkup } from '@/tests/corpus/read-corpus.ts';

const menu = '<nav><a href="/">Home</a><a href="/lamps">Lamps</a><a href="/cart">Cart</a></nav>';
const goods = ['Tall', 'Small', 'Blue', 'Round', 'Old']
  .map((name, at) => `<div><img src="/${at}.jpg" alt=""><b>${name} lamp</b><p>$${at + 2}0.00</p><button>Add to cart</button></div>`)
  .join('');
const drawer = '<div><h2>Your cart</h2><p>Tall lamp $20.00</p><b>Total</b><button>Checkout</button></div>';
const page = (path: string, title: string, main: string) =>
  readMarkup(`<title>${title}</title>${menu}<main>${main}</main>`, `https://fenlamps.test${path}`);
const home = page('/', 'Fen Lamps', `<h1>Fen Lamps</h1><p>${'Lamps that we make by hand in a shed by the water. '.repeat(12)}</p>`);
const kindsOf = (one: ReturnType<typeof page>) =>
  classifySite({ pages: [home, one], start: home.url, vocabulary, kinds, others, platforms })[1]?.kinds.map(({ kind }) => kind);

test('a list of goods with a cart beside it is no cart', () => {
  expect(kindsOf(page('/lamps', 'Lamps', `${goods}${drawer}`))).not.toContain('cart');
});

test('a cart that offers other goods as well is one', () => {
  expect(kindsOf(page('/cart', 'Your cart', `${drawer}<h3>You may also like</h3>${goods}`))).toEqual(['cart']);
});
