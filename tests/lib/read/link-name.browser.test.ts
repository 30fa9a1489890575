import { computeAccessibleName } from 'dom-accessibility-api';
import { afterEach, expect, test } from 'vitest';
import { linkName } from '@/lib/read/link-name.ts';

/** [mark-up, whose element with id t is named; the name; what names it]. */
const cases: readonly (readonly [string, string, string])[] = [
  ['<div hidden><a id="t" href="/">Sale</a></div>', 'Sale', 'text'],
  ['<a id="t" href="/">About us</a>', 'About us', 'text'],
  ['<a id="t" href="/">  About\n us </a>', 'About us', 'text'],
  ['<a id="t" href="/" aria-label="Cart, 2 items"><i class="icon"></i></a>', 'Cart, 2 items', 'label'],
  ['<a id="t" href="/" aria-label="Cart">Basket</a>', 'Cart', 'label'],
  ['<a id="t" href="/" aria-label=" ">Basket</a>', 'Basket', 'text'],
  ['<b id="l">Red shoe</b><a id="t" href="/" aria-labelledby="l">More</a>', 'Red shoe', 'label'],
  ['<b id="l">Red shoe</b><a id="t" href="/" aria-labelledby="t l">More</a>', 'More Red shoe', 'label'],
  ['<b id="l" hidden>Red shoe</b><a id="t" href="/" aria-labelledby="l">More</a>', 'Red shoe', 'label'],
  ['<a id="t" href="/" aria-labelledby="missing">More</a>', 'More', 'text'],
  ['<a id="t" href="/"><img src="x.png" alt="Home"></a>', 'Home', 'image'],
  ['<a id="t" href="/"><img src="x.png" alt=""> Shop</a>', 'Shop', 'text'],
  ['<a id="t" href="/"><img src="x.png"></a>', '', 'none'],
  ['<a id="t" href="/"><img src="x.png" alt="wood"> <b>Red shoes</b> of redwood</a>', 'wood Red shoes of redwood', 'text'],
  ['<a id="t" href="/"><svg><title>Search</title><path d="M0 0"/></svg></a>', 'Search', 'image'],
  ['<a id="t" href="/"><svg aria-label="Search"><path d="M0 0"/></svg></a>', 'Search', 'image'],
  ['<a id="t" href="/"><span aria-hidden="true">×</span><span>Close</span></a>', 'Close', 'text'],
  ['<a id="t" href="/">Cart <span hidden>hidden</span><span style="display:none">gone</span>2</a>', 'Cart 2', 'text'],
  ['<a id="t" href="/" title="Wish list"><i></i></a>', 'Wish list', 'title'],
  ['<a id="t" href="/" title="Wish list">Later</a>', 'Later', 'text'],
  ['<a id="t" href="/"><i class="material-icons">shopping_bag</i> 0</a>', 'shopping_bag 0', 'text'],
  ['<a id="t" href="/"><i class="fa fa-cart"></i></a>', '', 'none'],
  ['<a id="t" href="/"><div>Red shoe</div><div>12 €</div></a>', 'Red shoe 12 €', 'text'],
  ['<a id="t" href="/">un<b>believ</b>able</a>', 'unbelievable', 'text'],
  ['<a id="t" href="/"><span aria-label="4 of 5 stars">★★★★</span> reviews</a>', '4 of 5 stars reviews', 'text'],
  ['<a id="t" href="/">お問い合わせ</a>', 'お問い合わせ', 'text'],
  ['<button id="t">Add to cart</button>', 'Add to cart', 'text'],
  ['<button id="t"><script>x</script><style>y{}</style>Buy</button>', 'Buy', 'text'],
  ['<input id="t" type="submit" value="Send">', 'Send', 'text'],
  ['<input id="t" type="button" value="Go">', 'Go', 'text'],
  ['<input id="t" type="image" src="x.png" alt="Search">', 'Search', 'image'],
  ['<input id="t" type="submit" value="" aria-label="Find">', 'Find', 'label'],
  ['<details><summary id="t">Do you ship abroad?</summary>Yes</details>', 'Do you ship abroad?', 'text'],
];

/**
 * Where we differ from dom-accessibility-api on purpose. Parsed pages are not drawn: a link in a closed part keeps the name a visitor
 * reads once it is open; a submit button without a value has no words of the site's own (the library answers "Submit" in English);
 * a picture and a line break part words, which the library runs together; a picture that only says again what stands beside it says nothing new.
 */
const differences: readonly (readonly [string, string, string])[] = [
  ['<a id="t" href="/" aria-hidden="true">Sale</a>', 'Sale', 'text'],
  ['<input id="t" type="submit">', '', 'none'],
  ['<a id="t" href="/"><img src="x.png" alt="Logo">Shop</a>', 'Logo Shop', 'text'],
  ['<a id="t" href="/">Add<br>to cart</a>', 'Add to cart', 'text'],
  ['<a id="t" href="/"><img src="x.png" alt="Red shoe"><h3>Red shoe</h3><p>12 €</p></a>', 'Red shoe 12 €', 'text'],
  ['<a id="t" href="/"><img src="x.png" alt="Red shoe"><img src="y.png" alt="Red shoe"></a>', 'Red shoe', 'image'],
];

afterEach(() => document.body.replaceChildren());

test.each([...cases, ...differences])('%s is called "%s" by its %s', (html, words, namedBy) => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const element = parsed.getElementById('t');
  expect(element && linkName(element)).toEqual({ words, namedBy });
});

test.each(cases)('dom-accessibility-api says the same of %s', (html, words) => {
  document.body.innerHTML = html;
  const element = document.getElementById('t');
  expect(element && computeAccessibleName(element).replace(/\s+/g, ' ').trim()).toBe(words);
});

test.each(differences)('dom-accessibility-api says something else of %s', (html, words) => {
  document.body.innerHTML = html;
  const element = document.getElementById('t');
  expect(element && computeAccessibleName(element).trim()).not.toBe(words);
});

test('a name is cut at 200 characters', () => {
  const link = new DOMParser().parseFromString(`<a id="t" href="/">${'word '.repeat(500)}</a>`, 'text/html').getElementById('t');
  expect(link && linkName(link).words.length).toBeLessThanOrEqual(200);
});
