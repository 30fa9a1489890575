/**
 * Countable things about the make of a page, none of which is a word of a kind. Each has the sentence that a shop owner
 * reads as evidence; `{n}` is the count.
 */
export const pageSigns = {
  start: 'It is where the site starts',
  top: 'Nothing lies above it',
  'like-start': 'It is made like the start page',
  'site-title': 'Its title names only the site',
  'locale-root': 'It is the start page of a language',
  'home-links': '{n} links call it home',
  'product-markup': 'Its mark-up describes one product with a price',
  'product-list-markup': 'Its mark-up describes {n} products',
  'og-product': 'It is shared as a product',
  'og-article': 'It is shared as an article',
  'buy-control': 'A button to buy stands alone on it',
  'buy-tiles': '{n} tiles have a button to buy',
  'own-price': 'It names a price outside of lists',
  'price-tiles': '{n} tiles show a price',
  'picture-tiles': '{n} tiles with picture and link',
  'tiles-to-products': '{n} of its links lead to products',
  'tiles-to-articles': '{n} of its teasers lead to articles',
  'items-named-alike': '{n} of its parts are named like the page',
  'sort-or-filter': 'Its list can be sorted or filtered',
  pagination: 'It has further pages',
  'like-products': 'It is made like {n} pages that are products',
  'like-catalogs': 'It is made like {n} pages that are catalogs',
  'like-articles': 'It is made like {n} pages that are articles',
  'quantity-fields': '{n} quantities can be changed',
  'checkout-control': 'A control in its main part leads to the checkout',
  'subtotal-words': 'It names a subtotal',
  'empty-cart-words': 'It says that the cart is empty',
  'address-fields': 'It asks for {n} parts of a postal address',
  'payment-fields': 'It asks how to pay',
  questions: '{n} headings end in a question mark',
  disclosures: '{n} answers can be opened',
  quotes: '{n} quotations',
  ratings: '{n} star ratings',
  'contact-form': 'It has a form for messages',
  'ways-to-reach': 'It gives {n} of: telephone, mail, address',
  'password-field': 'It asks for a password',
  'search-field': 'A search stands in its main part',
  'dated-teasers': '{n} teasers with a date',
  'article-markup': 'Its mark-up describes an article',
  dated: 'It carries a date',
  'long-text': 'It is mostly text ({n} words)',
  'hardly-any-text': 'There is hardly any text on it',
  'below-article-list': 'Its address lies below a list of articles',
  'order-words': 'It speaks of an order that was placed',
  'legal-notice-words': 'It is named as a legal notice',
  'names-other-kind': 'It is named as something else',
} as const;

export type PageSign = keyof typeof pageSigns;

/** How often each sign was seen on one page; signs that were not seen are left out. */
export type SignCounts = { readonly [S in PageSign]?: number };
