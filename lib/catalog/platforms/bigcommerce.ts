import { definePlatform } from '../../model/platform.ts';

/** Products and categories have addresses of the shop's own; the rest are scripts of the old days. After adding, a window shows the cart. */
export const bigcommerce = definePlatform({
  id: 'bigcommerce',
  label: 'BigCommerce',
  sells: true,
  marks: [/^cdn\d*\.bigcommerce\.com\b/, /\.mybigcommerce\.com\b/],
  addresses: [
    { pattern: /\/cart\.php(\?|$)/, kind: 'cart' },
    { pattern: /\/checkout(\.php)?(\/|\?|$)/, kind: 'checkout' },
    { pattern: /\/(account|login)\.php(\?|$)/, kind: 'account' },
    { pattern: /\/search\.php(\?|$)/, kind: 'search' },
    { pattern: /\/wishlist\.php(\?|$)/, kind: 'wishlist' },
    { pattern: /^\/shop-all\/?(\?|$)|^\/brands(\/|$)/, kind: 'catalog' },
  ],
  bodies: [],
  acting: [
    /\/(cart|wishlist)\.php\?.*\baction=/,
    /\/login\.php\?.*\baction=logout/,
    /[?&]setcurrencyid=/,
    /\/giftcertificates\.php\?.*\baction=/,
  ],
  afterAdd: 'here',
});
