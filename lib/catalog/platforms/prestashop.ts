import { definePlatform } from '../../model/platform.ts';

/** The body's id is the name of the controller; addresses carry the row number. After adding, a window asks whether to go on. */
export const prestashop = definePlatform({
  id: 'prestashop',
  label: 'PrestaShop',
  sells: true,
  marks: [
    /^prestashop/,
    /\/(modules\/(ps_|blockcart)|themes\/classic\/assets)/,
    /^(lang-[a-z]{2}|page-category|page-product|country-[a-z]{2}|currency-[a-z]{3})$/,
  ],
  addresses: [
    { pattern: /\/\d+(-\d+)?-[^/]+\.html/, kind: 'product' },
    { pattern: /^(?!.*\/content\/).*\/\d+-[^/.]+\/?(\?|$)/, kind: 'catalog' },
    { pattern: /[?&]controller=cart|\/(cart|panier|carrito|warenkorb)\?action=show/, kind: 'cart' },
    { pattern: /[?&]controller=order\b/, kind: 'checkout' },
    { pattern: /[?&]controller=(authentication|my-account)/, kind: 'account' },
  ],
  bodies: [
    { mark: /^product$|^page-product$/, kind: 'product' },
    { mark: /^(category|new-products|best-sales|prices-drop|manufacturer|supplier)$|^page-category$/, kind: 'catalog' },
    { mark: /^cart$|^page-cart$/, kind: 'cart' },
    { mark: /^checkout$|^page-order$/, kind: 'checkout' },
    { mark: /^(authentication|my-account|password|identity)$/, kind: 'account' },
    { mark: /^contact$|^page-contact$/, kind: 'contact' },
    { mark: /^search$|^page-search$/, kind: 'search' },
  ],
  acting: [
    /[?&](add|delete|update)=1?\b.*id_product=|id_product=\d+.*[?&](add|delete)=/,
    /[?&]mylogout/,
    /[?&]controller=cart&(add|delete|update)/,
    /[?&](submitcurrency|id_currency|isolang)=/,
  ],
  afterAdd: 'here',
});
