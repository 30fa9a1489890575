import { definePlatform } from '../../model/platform.ts';

/** Body classes as WooCommerce and WordPress write them; addresses as a new shop has them. */
export const woocommerce = definePlatform({
  id: 'woocommerce',
  label: 'WooCommerce',
  sells: true,
  marks: [/plugins\/woocommerce/, /^woocommerce(-|$)/, /^theme-[\w-]*woocommerce|^woocommerce \d/],
  addresses: [
    { pattern: /\/product\/[^/?]+/, kind: 'product' },
    { pattern: /\/product-(category|tag)\//, kind: 'catalog' },
    { pattern: /^\/shop\/?(page\/\d+\/?)?(\?|$)/, kind: 'catalog' },
    { pattern: /^\/cart\/?(\?|$)/, kind: 'cart' },
    { pattern: /^\/checkout\/?(\?|$)/, kind: 'checkout' },
    { pattern: /^\/my-account(\/|$|\?)/, kind: 'account' },
  ],
  bodies: [
    { mark: /^single-product$/, kind: 'product' },
    { mark: /^woocommerce-cart$/, kind: 'cart' },
    { mark: /^woocommerce-checkout$/, kind: 'checkout' },
    { mark: /^woocommerce-account$/, kind: 'account' },
    { mark: /^(post-type-archive-product|tax-product_(cat|tag|brand))$/, kind: 'catalog' },
    { mark: /^single-post$/, kind: 'article' },
    { mark: /^(blog|category|author|tag|date)$/, kind: 'blog' },
  ],
  acting: [
    /[?&](add-to-cart|remove_item|undo_item|added-to-cart|wc-ajax|switch-currency|add_to_wishlist|remove_from_wishlist)=/,
    /\/customer-logout\b/,
    /[?&]action=logout/,
  ],
  afterAdd: 'here',
});
