import type { Place } from './page.ts';

/** Where something stands, as it ends a sentence: "a button without a name, in the header". */
export const inPlaces: { readonly [P in Place]: string } = {
  header: 'in the header',
  menu: 'in the menu',
  hero: 'at the top of the page body',
  main: 'in the page body',
  aside: 'beside the text',
  footer: 'in the footer',
  breadcrumb: 'in the breadcrumb',
};
