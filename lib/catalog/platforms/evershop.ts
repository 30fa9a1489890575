import { definePlatform } from '../../model/platform.ts';

/**
 * The body carries the id of its route; addresses of goods are mostly the shop's own. Source: `route.json` of each page and
 * `Server.tsx` of https://github.com/evershopcommerce/evershop, August 2026. Each variant is a product with a tile of its own, whose button
 * puts in its SKU; tried in November 2026.
 */
export const evershop = definePlatform({
  id: 'evershop',
  label: 'EverShop',
  sells: true,
  marks: [/^frontstore$/],
  addresses: [
    { pattern: /^\/cart\/?(\?|$)/, kind: 'cart' },
    { pattern: /^\/checkout\/?(\?|$)/, kind: 'checkout' },
    { pattern: /^\/account(\/|$|\?)/, kind: 'account' },
    { pattern: /^\/search\/?\?/, kind: 'search' },
    { pattern: /^\/product\/[0-9a-f-]{36}/, kind: 'product' },
    { pattern: /^\/category\/[0-9a-f-]{36}/, kind: 'catalog' },
    { pattern: /^\/blog\/?(\?|$)/, kind: 'blog' },
  ],
  bodies: [
    { mark: /^productview$/, kind: 'product' },
    { mark: /^categoryview$/, kind: 'catalog' },
    { mark: /^catalogsearch$/, kind: 'search' },
    { mark: /^cart$/, kind: 'cart' },
    { mark: /^checkout$/, kind: 'checkout' },
    { mark: /^(account|login|register|orderlist|orderview)$/, kind: 'account' },
    { mark: /^(bloghome|blogcategoryview|blogtagview)$/, kind: 'blog' },
    { mark: /^blogpostview$/, kind: 'article' },
  ],
  acting: [/^\/customer\/logout\b/],
  afterAdd: 'here',
  tilesAddAtOnce: true,
  offersAfterAdd: { cart: 'View Cart', checkout: 'Checkout' },
});
