import { definePlatform } from '../../model/platform.ts';

/** Products stand below `/p/` of a store page of any name. The button says that it was added; the page stays. */
export const squarespace = definePlatform({
  id: 'squarespace',
  label: 'Squarespace',
  sells: true,
  marks: [/^(static1|assets)\.squarespace\.com\b|^definitions\.sqspcdn\.com\b|\bsquarespace-cdn\.com\b/, /^squarespace/],
  addresses: [
    { pattern: /\/p\/[^/?]+\/?(\?|$)/, kind: 'product' },
    { pattern: /^\/cart\/?(\?|$)/, kind: 'cart' },
    { pattern: /^\/checkout\/?(\?|$)/, kind: 'checkout' },
    { pattern: /^\/(store|shop)\/?(\?|$)/, kind: 'catalog' },
  ],
  bodies: [{ mark: /^collection-type-cart$/, kind: 'cart' }],
  acting: [/\/api\/commerce\//, /[?&]action=logout/],
  afterAdd: 'here',
});
