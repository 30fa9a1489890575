import type { PageKindId } from '../model/page-kind.ts';

/**
 * How many pages of a kind answer what is asked of them; more would change no answer. Products and catalogs need a sample
 * (science.md D3: 20 products are a sane minimum, spread over the categories); of pages that answer one question one will do, and a
 * second where sites often have two.
 */
const enough: { readonly [K in PageKindId]?: number } = {
  home: 1,
  catalog: 12,
  product: 24,
  cart: 1,
  checkout: 1,
  faq: 2,
  about: 1,
  testimonials: 2,
  contact: 1,
  'shipping-returns': 2,
  guarantee: 1,
  blog: 2,
  article: 6,
  guide: 6,
  privacy: 1,
  terms: 1,
  account: 1,
  wishlist: 1,
  search: 1,
  booking: 1,
  donate: 1,
  signup: 1,
  pricing: 1,
  services: 6,
  portfolio: 4,
  other: 6,
};

/** Where nothing is said of a kind. */
const enoughOfOthers = 2;

export function enoughOf(kind: PageKindId): number {
  return enough[kind] ?? enoughOfOthers;
}
