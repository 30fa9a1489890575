import type { LinkBlock } from '@/lib/model/page.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { at, block, siteReading, type FakePage } from './site-reading.ts';
import { pageFacts } from './page-facts.ts';

/** What a test changes in the little tea shop. */
export interface TeaChanges {
  /** Pages by path; null takes one out. */
  readonly pages?: { readonly [path: string]: FakePage | null };
  readonly product?: Partial<FakePage>;
  readonly header?: LinkBlock;
  readonly unreadPaths?: readonly string[];
}

const header = block('header', [
  { to: '/teas', words: 'Teas' },
  { to: '/story', words: 'About us' },
  { to: '/journal', words: 'Journal' },
  { to: '/cart', words: 'Cart' },
]);
const footer = block('footer', [
  { to: '/delivery', words: 'Delivery and returns' },
  { to: '/faq', words: 'FAQ' },
  { to: '/contact', words: 'Contact' },
]);
const teas = ['assam', 'ceylon', 'darjeeling', 'keemun', 'sencha', 'rooibos'].map((name) => `/teas/${name}`);
const reviewed = { types: ['AggregateRating'], from: 'json-ld', properties: { ratingValue: '4.6', reviewCount: '12' } } as const;

/** A tea shop of sixteen pages in which every visitor finds most of what it looks for. */
export function teaReading({ pages = {}, product = {}, header: top = header, unreadPaths = [] }: TeaChanges = {}): SiteReading {
  const chrome = [top, footer];
  const measures = { ...pageFacts().measures, images: 5, addresses: 0 };
  const tea: FakePage = {
    kinds: ['product'],
    blocks: chrome,
    links: ['/teas'],
    actions: [{ purpose: 'add-to-cart', words: 'Add to cart' }],
    facts: { words: 200, measures, structured: [reviewed] },
    ...product,
  };
  const all: { readonly [path: string]: FakePage | null } = {
    '/': {
      kinds: ['home'],
      blocks: chrome,
      links: ['/teas', '/journal/water'],
      actions: [{ purpose: 'search', words: 'Search', place: 'header' }],
      facts: { words: 120, title: 'Tea shop' },
    },
    '/teas': { kinds: ['catalog'], blocks: chrome, links: teas },
    ...Object.fromEntries(teas.map((path) => [path, tea])),
    '/cart': { kinds: ['cart'], blocks: chrome, actions: [{ purpose: 'go-to-checkout', words: 'Checkout', to: at('/checkout') }] },
    '/story': { kinds: ['about'], blocks: chrome, links: ['/kind-words'] },
    '/kind-words': { kinds: ['testimonials'], blocks: chrome, links: ['/teas'] },
    '/journal': { kinds: ['blog'], blocks: chrome, links: ['/journal/water'] },
    '/journal/water': { kinds: ['article'], blocks: chrome, links: ['/teas/assam'] },
    '/delivery': { kinds: ['shipping-returns'], blocks: chrome, links: ['/faq'] },
    '/faq': { kinds: ['faq'], blocks: chrome, links: ['/delivery'] },
    '/contact': { kinds: ['contact'], blocks: chrome, facts: { measures: { ...measures, addresses: 1, telephones: 1 } } },
    ...pages,
  };
  return siteReading(Object.fromEntries(Object.entries(all).flatMap(([path, page]) => (page ? [[path, page]] : []))), { unreadPaths });
}
