import { definePlatform } from '../../model/platform.ts';

/**
 * Its storefront, Paper, told by the names of its routes; addresses begin with a channel, or a language and a channel. The cart's drawer
 * opens when it is asked for. Source: `src/app` of https://github.com/saleor/storefront, July 2026.
 */
export const saleor = definePlatform({
  id: 'saleor',
  label: 'Saleor',
  sells: true,
  marks: [/\/_next\/static\/chunks\/app\/(\S+\/)?(\[|%5b)channel(\]|%5d)\/\(main\)/i],
  addresses: [
    { pattern: /^(\/[\w-]+){1,2}\/products\/[^/?]+/, kind: 'product' },
    { pattern: /^(\/[\w-]+){1,2}\/(products\/?(\?|$)|categories\/|collections\/)/, kind: 'catalog' },
    { pattern: /^(\/[\w-]+){1,2}\/cart\/?(\?|$)/, kind: 'cart' },
    { pattern: /^\/checkout\/?(\?|$)/, kind: 'checkout' },
    { pattern: /^(\/[\w-]+){1,2}\/(account|orders|login)(\/|$|\?)/, kind: 'account' },
    { pattern: /^(\/[\w-]+){1,2}\/search\/?\?/, kind: 'search' },
  ],
  bodies: [],
  acting: [],
  afterAdd: 'here',
});
