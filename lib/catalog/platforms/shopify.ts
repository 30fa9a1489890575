import { definePlatform } from '../../model/platform.ts';

/** Addresses and marks as the system's own theme documentation gives them. Its themes open the cart or its drawer after adding. */
export const shopify = definePlatform({
  id: 'shopify',
  label: 'Shopify',
  sells: true,
  marks: [/cdn\.shopify\.com|\/cdn\/shop(ifycloud)?\b|myshopify/, /^shopify/],
  addresses: [
    { pattern: /\/products\/[^/?]+/, kind: 'product' },
    { pattern: /\/collections(\/|$|\?)/, kind: 'catalog' },
    { pattern: /\/cart\/?(\?|$)/, kind: 'cart' },
    { pattern: /\/checkouts?(\/|$|\?)/, kind: 'checkout' },
    { pattern: /\/blogs\/[^/]+\/[^/?]+/, kind: 'article' },
    { pattern: /\/blogs\/[^/?]+/, kind: 'blog' },
    { pattern: /\/policies\/(refund|shipping)-policy/, kind: 'shipping-returns' },
    { pattern: /\/policies\/privacy-policy/, kind: 'privacy' },
    { pattern: /\/policies\/terms-of-(service|sale)/, kind: 'terms' },
    { pattern: /\/policies\/contact-information/, kind: 'contact' },
    { pattern: /\/account\/register\b/, kind: 'signup' },
    { pattern: /\/account(\/|$|\?)/, kind: 'account' },
    { pattern: /\/search(\?|$)/, kind: 'search' },
  ],
  bodies: [
    { mark: /^template-product/, kind: 'product' },
    { mark: /^template-(list-)?collections?/, kind: 'catalog' },
    { mark: /^template-cart/, kind: 'cart' },
    { mark: /^template-article/, kind: 'article' },
    { mark: /^template-blog/, kind: 'blog' },
  ],
  acting: [/\/cart\/(add|change|clear|update)\b/, /\/cart\/\d+:\d+/, /\/account\/logout/, /\/localization\b/, /\/discount\//],
  afterAdd: 'cart',
});
