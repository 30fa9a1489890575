import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { SiteKind } from '@/lib/model/visitor.ts';
import { said } from '@/lib/model/say.ts';

/** Kinds of pages that serve the same visitor share a mark and a hue, in the order of every legend. */
export const families = ['home', 'catalog', 'product', 'goal', 'answers', 'proof', 'guide', 'other'] as const;
export type Family = (typeof families)[number];

const familyOfKind: Readonly<Record<PageKindId, Family>> = {
  home: 'home',
  catalog: 'catalog',
  services: 'catalog',
  pricing: 'catalog',
  events: 'catalog',
  product: 'product',
  cart: 'goal',
  checkout: 'goal',
  donate: 'goal',
  booking: 'goal',
  signup: 'goal',
  membership: 'goal',
  volunteer: 'goal',
  faq: 'answers',
  about: 'answers',
  contact: 'answers',
  'shipping-returns': 'answers',
  guarantee: 'answers',
  'size-guide': 'answers',
  team: 'answers',
  locations: 'answers',
  'first-visit': 'answers',
  testimonials: 'proof',
  press: 'proof',
  portfolio: 'proof',
  impact: 'proof',
  reports: 'proof',
  supporters: 'proof',
  guide: 'guide',
  article: 'guide',
  blog: 'guide',
  privacy: 'other',
  terms: 'other',
  account: 'other',
  wishlist: 'other',
  search: 'other',
  other: 'other',
};

/** What a page is taken for first; one that is of no kind is other. */
export function kindOf(page: { readonly kinds: readonly { readonly kind: PageKindId }[] }): PageKindId {
  return page.kinds[0]?.kind ?? 'other';
}

export function familyOf(page: { readonly kinds: readonly { readonly kind: PageKindId }[] }): Family {
  return familyOfKind[kindOf(page)];
}

/** What a family is called in a legend. A site that sells nothing has its own words for its offer and its goal. */
export function familyName(family: Family, site: SiteKind): string {
  if (site !== 'store' && family in elsewhere) return said(elsewhere[family as keyof typeof elsewhere]);
  return said(inStores[family]);
}

const inStores: Readonly<Record<Family, string>> = {
  home: 'Home',
  catalog: 'Catalog',
  product: 'Product',
  goal: 'Cart and checkout',
  answers: 'Answers',
  proof: 'Reviews and proof',
  guide: 'Guides',
  other: 'Other',
};

const elsewhere = { catalog: 'Offer', goal: 'Ways to act' } as const;
