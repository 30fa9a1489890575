import type { ClickFigures } from '../model/click-figures.ts';

/** The stations on the way into a cart and out of it, in their order. */
export const partNames: { readonly [P in keyof ClickFigures['parts']]: string } = {
  catalog: 'catalog',
  product: 'product',
  inCart: 'in the cart',
  cart: 'cart',
  checkout: 'checkout',
};
