import { kindNames } from '@/lib/model/kind-names.ts';
import { said, say } from '@/lib/model/say.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';

/** Kinds that are said in another way than by their name. */
const says: Readonly<Partial<Record<PageKindId, string>>> = {
  home: 'This is Home.',
  catalog: 'This is a list of goods.',
  product: 'This is a product page.',
  cart: 'This is the cart.',
  checkout: 'This is the checkout.',
  faq: 'This is a page of answers.',
  about: 'This page is about you.',
  testimonials: 'This page holds testimonials.',
  contact: 'This is the contact page.',
  blog: 'This is a list of articles.',
  article: 'This is an article.',
  guide: 'This is a guide.',
  'shipping-returns': 'This page is about delivery.',
  guarantee: 'This page is about a guarantee.',
  other: 'This page is of no kind that matters here.',
};

/** What a page is, in one sentence. */
export function sayKind(kind: PageKindId): string {
  const words = says[kind];
  return words === undefined ? say`This page counts as: ${said(kindNames[kind])}.` : said(words);
}
