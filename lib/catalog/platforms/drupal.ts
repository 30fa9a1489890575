import { definePlatform } from '../../model/platform.ts';

/** Addresses of the core, of Drupal Commerce and of the module Flag; body classes of the core's themes. */
export const drupal = definePlatform({
  id: 'drupal',
  label: 'Drupal',
  sells: false,
  marks: [/^drupal\b/, /^\/core\/(misc|themes|modules|assets)\b/, /^\/sites\/(default|all)\/(files|modules|themes)\b/],
  addresses: [
    { pattern: /\/user\/(login|register|password)\b/, kind: 'account' },
    { pattern: /\/search\/(node|content|site)\b/, kind: 'search' },
    { pattern: /\/checkout\/\d+\b/, kind: 'checkout' },
  ],
  bodies: [
    { mark: /^(page-)?node-type-(article|blog|blog-post|news)$/, kind: 'article' },
    { mark: /^(page-)?node-type-product$/, kind: 'product' },
    { mark: /^path-user$/, kind: 'account' },
  ],
  acting: [/\/user\/logout\b/, /\/node\/\d+\/(edit|delete)\b/, /\/flag\/(un)?flag\b/, /\/cart\/(add|remove|delete)\b/, /[?&]flag=/],
  afterAdd: null,
});
