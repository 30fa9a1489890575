import { definePlatform } from '../../model/platform.ts';

/** A child of OpenCart with `rt` for its controllers. Adding leads to the cart. */
export const abantecart = definePlatform({
  id: 'abantecart',
  label: 'AbanteCart',
  sells: true,
  marks: [/abantecart/, /\/storefront\/view\//],
  addresses: [
    { pattern: /[?&]rt=product\/product\b/, kind: 'product' },
    { pattern: /[?&]rt=product\/(category|manufacturer|special|collection)\b/, kind: 'catalog' },
    { pattern: /[?&]rt=product\/search\b/, kind: 'search' },
    { pattern: /[?&]rt=checkout\/cart(&|$)/, kind: 'cart' },
    { pattern: /[?&]rt=checkout\/(fast_?checkout|shipping|payment|confirm|guest_step_\d|address)\b/, kind: 'checkout' },
    { pattern: /[?&]rt=account\/wishlist\b/, kind: 'wishlist' },
    { pattern: /[?&]rt=account\//, kind: 'account' },
    { pattern: /[?&]rt=content\/contact\b/, kind: 'contact' },
  ],
  bodies: [
    { mark: /^product-product$/, kind: 'product' },
    { mark: /^product-category$/, kind: 'catalog' },
    { mark: /^checkout-cart$/, kind: 'cart' },
    { mark: /^checkout-(fast_?checkout|confirm|payment|shipping)$/, kind: 'checkout' },
  ],
  acting: [
    /[?&]rt=checkout\/cart&.*\b(remove|product_id)=/,
    /[?&]rt=account\/logout\b/,
    /[?&]rt=(r|p)\//,
    /[?&](currency|language)=[a-z]{2,3}(&|$)/,
  ],
  afterAdd: 'cart',
});
