import { definePlatform } from '../../model/platform.ts';

/** Addresses name the controller in `route`; the currency is switched by a form and by links. */
export const opencart = definePlatform({
  id: 'opencart',
  label: 'OpenCart',
  sells: true,
  marks: [
    /catalog\/view\/(theme|javascript|stylesheet)/,
    /^(product-product|product-category|common-home|information-information)(-\d+)?$/,
  ],
  addresses: [
    { pattern: /[?&]route=product\/product\b/, kind: 'product' },
    { pattern: /[?&]route=product\/(category|special|manufacturer)\b/, kind: 'catalog' },
    { pattern: /[?&]route=product\/search\b/, kind: 'search' },
    { pattern: /[?&]route=checkout\/cart(&|$)/, kind: 'cart' },
    { pattern: /[?&]route=checkout\/checkout(&|$)/, kind: 'checkout' },
    { pattern: /[?&]route=account\/wishlist\b/, kind: 'wishlist' },
    { pattern: /[?&]route=account\/register\b/, kind: 'signup' },
    { pattern: /[?&]route=(account|affiliate)\//, kind: 'account' },
    { pattern: /[?&]route=information\/contact\b/, kind: 'contact' },
    { pattern: /[?&]route=(cms\/blog|extension\/blog)\b(?!.*blog_?(article_)?id)/, kind: 'blog' },
  ],
  bodies: [
    { mark: /^product-product/, kind: 'product' },
    { mark: /^product-(category|special|manufacturer)/, kind: 'catalog' },
    { mark: /^checkout-cart/, kind: 'cart' },
    { mark: /^checkout-checkout/, kind: 'checkout' },
  ],
  acting: [
    /[?&]route=checkout\/cart[./](add|remove|edit|delete)/,
    /[?&]route=account\/(logout|wishlist[./](add|remove))/,
    /[?&]route=product\/compare[./](add|remove)/,
    /[?&]route=common\/(currency|language)\b/,
    /[?&]remove=/,
  ],
  afterAdd: 'here',
});
