import { definePlatform } from '../../model/platform.ts';

/** Controllers as `Name-Action` below `demandware.store`; most shops hide them behind addresses of their own. A message says that it was added. */
export const salesforceCommerce = definePlatform({
  id: 'salesforce-commerce',
  label: 'Salesforce Commerce Cloud',
  sells: true,
  marks: [/\/on\/demandware\.static\b/, /\.demandware\.(net|store)\b/, /\.commercecloud\.salesforce\.com\b/],
  addresses: [
    { pattern: /\/product-show(incategory)?\b/, kind: 'product' },
    { pattern: /\/search-show\b.*[?&]cgid=/, kind: 'catalog' },
    { pattern: /\/search-show\b/, kind: 'search' },
    { pattern: /\/cart-show\b/, kind: 'cart' },
    { pattern: /\/checkout-(begin|login)\b/, kind: 'checkout' },
    { pattern: /\/(account|login|order)-(show|history)\b/, kind: 'account' },
    { pattern: /\/wishlist-show\b/, kind: 'wishlist' },
    { pattern: /\/stores-find\b/, kind: 'locations' },
    { pattern: /\/contactus-landing\b/, kind: 'contact' },
  ],
  bodies: [],
  acting: [
    /\/cart-(add|remove|update|edit|minicartshow)\w*/,
    /\/login-logout\b/,
    /\/wishlist-(add|remove)\w*/,
    /\/(page-setlocale|currency-\w+|consenttracking-\w+)\b/,
    /\/(coupon|giftcert)-\w+/,
  ],
  afterAdd: 'here',
});
