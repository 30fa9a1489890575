import type { PageKindId } from '../../lib/model/page-kind.ts';
import type { PageLayout } from '../../lib/model/layout.ts';
import type { Link } from '../../lib/model/page.ts';
import type { ReadPage, SiteReading } from '../../lib/model/site.ts';
import { block, siteReading, type FakePage } from '../fakes/site-reading.ts';

/** Products on one list. */
const perList = 50;
/** Of each page: links of the header and footer, the same everywhere. */
const shared = 40;

/**
 * What is known of a shop of so many pages with so many links on each: lists of products, products that link to their list and to
 * others, and one page of each other kind. Drawn on both devices.
 */
export function bigReading(pages: number, linksPerPage: number): SiteReading {
  const lists = Array.from({ length: Math.ceil(pages / (perList + 1)) }, (_, index) => `/list-${index}`);
  const goods = Array.from({ length: pages - lists.length - single.length - 1 }, (_, index) => `/p-${index}`);
  const head = block('header', [
    ...single.slice(0, 4),
    ...lists.slice(0, shared - single.length).map((to) => ({ to, words: to.slice(1) })),
  ]);
  const foot = block('footer', single.slice(4));
  const own = linksPerPage - head.links.length - foot.links.length;
  const frame = { blocks: [head, foot] };
  const others = (index: number): readonly string[] =>
    Array.from({ length: own - 1 }, (_, step) => goods[(index + 1 + step * step) % goods.length] ?? '/');
  const all: [string, FakePage][] = [
    ['/', { ...frame, kinds: ['home'], links: lists.slice(0, own) }],
    ...single.map(({ to, kind }): [string, FakePage] => [to, { ...frame, kinds: [kind], links: goods.slice(0, own) }]),
    ...lists.map((path, index): [string, FakePage] => [
      path,
      {
        ...frame,
        kinds: ['catalog'],
        links: [...goods.slice(index * perList, (index + 1) * perList), ...lists.slice(index + 1, index + 1 + own - perList)],
      },
    ]),
    ...goods.map((path, index): [string, FakePage] => [
      path,
      {
        ...frame,
        kinds: ['product'],
        links: [lists[Math.floor(index / perList)] ?? '/', ...others(index)],
        actions: [{ purpose: 'add-to-cart', words: 'Add to cart' }],
      },
    ]),
  ];
  const reading = siteReading(Object.fromEntries(all));
  return { ...reading, layouts: reading.pages.slice(0, 20).flatMap((page) => [layout(page, 'desktop'), layout(page, 'phone')]) };
}

const single = (
  [
    ['/cart', 'Cart', 'cart'],
    ['/about', 'About us', 'about'],
    ['/journal', 'Journal', 'blog'],
    ['/guide', 'Guide', 'guide'],
    ['/faq', 'FAQ', 'faq'],
    ['/delivery', 'Delivery and returns', 'shipping-returns'],
    ['/guarantee', 'Guarantee', 'guarantee'],
    ['/testimonials', 'Testimonials', 'testimonials'],
    ['/contact', 'Contact', 'contact'],
  ] as const
).map(([to, words, kind]): { readonly to: string; readonly words: string; readonly kind: PageKindId } => ({ to, words, kind }));

function layout({ facts }: ReadPage, device: PageLayout['device']): PageLayout {
  const seen = ({ slot, to, place }: Link) => ({ slot, to, state: 'seen', openers: [], screenful: place === 'main' ? 2 : 1 }) as const;
  const links = [...facts.blocks.flatMap((one) => one.links), ...facts.links];
  return { url: facts.url, device, width: 1280, height: 3000, elements: links.map(seen) };
}

/** Links of all pages, repeated ones on each. */
export const linksIn = ({ pages }: SiteReading): number =>
  pages.reduce((sum, { facts }) => sum + facts.links.length + facts.blocks.reduce((all, { links }) => all + links.length, 0), 0);
