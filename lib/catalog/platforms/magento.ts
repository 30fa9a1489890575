import { definePlatform } from '../../model/platform.ts';

/** Body classes are the layout handles of Magento 2 (Adobe Commerce) with hyphens. */
export const magento = definePlatform({
  id: 'magento',
  label: 'Magento',
  sells: true,
  marks: [
    /^catalog-(product|category)-view$|^cms-(index-index|page-view)$|^checkout-cart-index$/,
    /\/static\/(version\d+\/)?frontend\b/,
    /^mage\//,
  ],
  addresses: [
    { pattern: /\/checkout\/cart\b/, kind: 'cart' },
    { pattern: /\/checkout\/?(#|\?|$)/, kind: 'checkout' },
    { pattern: /\/customer\/account\/create\b/, kind: 'signup' },
    { pattern: /\/(customer\/account|sales\/order)\b/, kind: 'account' },
    { pattern: /\/catalogsearch\/result/, kind: 'search' },
    { pattern: /\/catalog\/product\/view\b/, kind: 'product' },
    { pattern: /\/catalog\/category\/view\b/, kind: 'catalog' },
    { pattern: /\/wishlist\b/, kind: 'wishlist' },
  ],
  bodies: [
    { mark: /^catalog-product-view$/, kind: 'product' },
    { mark: /^catalog-category-view$/, kind: 'catalog' },
    { mark: /^checkout-cart-index$/, kind: 'cart' },
    { mark: /^checkout-index-index$/, kind: 'checkout' },
    { mark: /^customer-account-/, kind: 'account' },
    { mark: /^contact-index-index$/, kind: 'contact' },
    { mark: /^catalogsearch-result-index$/, kind: 'search' },
    { mark: /^wishlist-index-index$/, kind: 'wishlist' },
  ],
  acting: [
    /\/checkout\/cart\/(add|delete|updatepost|addgroup)\b/,
    /\/customer\/account\/logout\b/,
    /\/wishlist\/index\/(add|remove|cart)\b/,
    /\/catalog\/product_compare\/(add|remove|clear)\b/,
    /\/directory\/currency\/switch\b/,
    /\/stores\/store\/(switch|redirect)\b/,
    /[?&]___store=/,
  ],
  afterAdd: 'here',
});
