import { definePlatform } from '../../model/platform.ts';

/** Shopware 6: body classes name controller and action; adding opens the cart at the side. */
export const shopware = definePlatform({
  id: 'shopware',
  label: 'Shopware',
  sells: true,
  marks: [/^is-ctl-/, /^shopware/, /\/bundles\/storefront/],
  addresses: [
    { pattern: /\/checkout\/cart\b/, kind: 'cart' },
    { pattern: /\/checkout\/(confirm|register)\b/, kind: 'checkout' },
    { pattern: /\/account\/(register|guest\/register|customer-group-registration)\b/, kind: 'signup' },
    { pattern: /\/account(\/|$|\?)/, kind: 'account' },
    { pattern: /\/wishlist\b/, kind: 'wishlist' },
    { pattern: /\/search\?/, kind: 'search' },
    { pattern: /\/detail\/[0-9a-f]{32}/, kind: 'product' },
    { pattern: /\/navigation\/[0-9a-f]{32}/, kind: 'catalog' },
  ],
  bodies: [
    { mark: /^is-ctl-product$/, kind: 'product' },
    { mark: /^is-act-cartpage$/, kind: 'cart' },
    { mark: /^is-act-(confirmpage|checkoutregisterpage)$/, kind: 'checkout' },
    { mark: /^is-ctl-(accountprofile|auth|accountorder|address)$/, kind: 'account' },
    { mark: /^is-ctl-search$/, kind: 'search' },
    { mark: /^is-ctl-wishlist$/, kind: 'wishlist' },
  ],
  acting: [
    /\/checkout\/line-item\//,
    /\/checkout\/(product|promotion)\/add/,
    /\/account\/logout\b/,
    /\/checkout\/(language|configure)\b/,
    /\/wishlist\/(add|remove)\b/,
  ],
  afterAdd: 'cart',
});
