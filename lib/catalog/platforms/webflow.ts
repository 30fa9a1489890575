import { definePlatform } from '../../model/platform.ts';

/** Addresses as its shops have them. The cart is a drawer that opens when something is added, unless its owner says otherwise. */
export const webflow = definePlatform({
  id: 'webflow',
  label: 'Webflow',
  sells: false,
  marks: [/^webflow\b/, /^(assets(-global)?|cdn\.prod)\.website-files\.com\b/, /^uploads-ssl\.webflow\.com\b/],
  addresses: [
    { pattern: /^\/product\/[^/?]+/, kind: 'product' },
    { pattern: /^\/category\/[^/?]+/, kind: 'catalog' },
    { pattern: /^\/(checkout|paypal-checkout)\/?(\?|$)/, kind: 'checkout' },
    { pattern: /^\/(post|blog-posts)\/[^/?]+/, kind: 'article' },
  ],
  bodies: [],
  acting: [/[?&]action=logout/],
  afterAdd: 'cart',
});
