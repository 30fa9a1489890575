import { definePlatform } from '../../model/platform.ts';

/**
 * Its Next.js starter storefront, told by the names of its routes; every address begins with a country. What was added shows for five
 * seconds, on a desktop only. Source: `src/app` of https://github.com/medusajs/nextjs-starter-medusa, April 2026.
 */
export const medusa = definePlatform({
  id: 'medusa',
  label: 'Medusa',
  sells: true,
  marks: [/\/_next\/static\/chunks\/app\/(\[|%5b)countrycode(\]|%5d)\/\((main|checkout)\)/i],
  addresses: [
    { pattern: /^\/[a-z]{2}\/products\/[^/?]+/, kind: 'product' },
    { pattern: /^\/[a-z]{2}\/(store\/?(\?|$)|categories\/|collections\/)/, kind: 'catalog' },
    { pattern: /^\/[a-z]{2}\/cart\/?(\?|$)/, kind: 'cart' },
    { pattern: /^\/[a-z]{2}\/checkout\/?(\?|$)/, kind: 'checkout' },
    { pattern: /^\/[a-z]{2}\/account(\/|$|\?)/, kind: 'account' },
  ],
  bodies: [],
  acting: [/\/order\/[^/?]+\/transfer\/[^/?]+\/(accept|decline)\b/],
  afterAdd: null,
});
