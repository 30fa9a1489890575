import { definePlatform } from '../../model/platform.ts';

/** Addresses as Wix Stores makes them. Its side cart opens when something is added. */
export const wix = definePlatform({
  id: 'wix',
  label: 'Wix',
  sells: true,
  marks: [/^(static|siteassets)\.parastorage\.com\b/, /^wix\.com\b/],
  addresses: [
    { pattern: /\/product-page\/[^/?]+/, kind: 'product' },
    { pattern: /\/category\/[^/?]+/, kind: 'catalog' },
    { pattern: /\/cart-page\/?(\?|$)/, kind: 'cart' },
    { pattern: /\/checkout(\/|\?|$)/, kind: 'checkout' },
    { pattern: /\/account\/(my-account|my-orders|my-addresses)\b/, kind: 'account' },
    { pattern: /\/post\/[^/?]+/, kind: 'article' },
    { pattern: /\/search-results(\/|\?|$)/, kind: 'search' },
  ],
  bodies: [],
  acting: [/\/_api\//],
  afterAdd: 'cart',
});
