import type { PageLayout, SeenElement } from '@/lib/model/layout.ts';
import type { Device } from '@/lib/model/page.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { at, block, siteReading, type FakePage } from './site-reading.ts';
import { pageFacts } from './page-facts.ts';

const perList = 24;
/** Products that each product links to beside its own list. */
const related = 4;

const menu = block(
  'menu',
  [
    ['/about', 'About us'],
    ['/journal', 'Journal'],
    ...Array.from({ length: 8 }, (_, list) => [`/list-${list}`, `Teas of shelf ${list + 1}`] as const),
  ].map(([to = '', words = '']) => ({ to, words })),
);
const footer = block('footer', [
  { to: '/delivery', words: 'Delivery and returns' },
  { to: '/faq', words: 'FAQ' },
  { to: '/contact', words: 'Contact' },
  { to: '/about', words: 'Our story' },
]);

/** A shop of about so many pages, laid out on both screens: its menu is open on a wide screen and stands behind a button on a phone. Fixes are to be found. */
export function largeShop(pages: number): SiteReading {
  const lists = Math.max(1, Math.round((pages - 12) / (perList + 1)));
  const chrome = [menu, footer];
  const measures = { ...pageFacts().measures, images: 2 };
  const tea = (number: number): string => `/tea/${number}`;
  const all: Record<string, FakePage> = {
    '/': { kinds: ['home'], blocks: chrome, links: ['/journal/water'], facts: { words: 120, title: 'Tea shop', skeleton: 'home' } },
    '/about': { kinds: ['about'], blocks: chrome, links: [{ to: '/kind-words', words: 'Kind words' }] },
    '/kind-words': { kinds: ['testimonials'], blocks: chrome },
    '/journal': { kinds: ['blog'], blocks: chrome, links: ['/journal/water', '/journal/cups'] },
    '/journal/water': { kinds: ['article'], blocks: chrome, facts: { title: 'Water for tea' } },
    '/journal/cups': { kinds: ['article'], blocks: chrome, facts: { title: 'Cups' } },
    '/delivery': { kinds: ['shipping-returns'], blocks: chrome },
    '/faq': { kinds: ['faq'], blocks: chrome },
    '/contact': { kinds: ['contact'], blocks: chrome },
    '/cart': { kinds: ['cart'], blocks: chrome, actions: [{ purpose: 'go-to-checkout', words: 'Checkout', to: at('/checkout') }] },
  };
  for (let list = 0; list < lists; list += 1) {
    const numbers = Array.from({ length: perList }, (_, index) => list * perList + index);
    all[`/list-${list}`] = {
      kinds: ['catalog'],
      blocks: chrome,
      links: [...numbers.map((number) => ({ to: tea(number), words: `Tea ${number}` })), `/list-${list + 1}`],
      facts: { skeleton: 'list' },
    };
    for (const number of numbers)
      all[tea(number)] = {
        kinds: ['product'],
        blocks: chrome,
        links: [
          { to: `/list-${list}`, words: `Teas of shelf ${list + 1}` },
          ...Array.from({ length: related }, (_, index) => ({ to: tea((number * 7 + index) % (lists * perList)), words: 'Look' })),
        ],
        actions: [
          { purpose: 'add-to-cart', words: 'Add to cart' },
          { purpose: 'open-cart', words: '', place: 'header', to: at('/cart'), slot: 'bag' },
        ],
        facts: { words: 200, measures, skeleton: 'tea', title: `Tea ${number}` },
      };
  }
  return siteReading(all, { layouts: [layout('desktop', '/'), layout('phone', '/')] });
}

function layout(device: Device, path: string): PageLayout {
  const behind = device === 'phone' ? ({ state: 'behind', openers: [{ how: 'press', words: 'Menu', slot: 'button' }] } as const) : seen;
  const elements = [
    ...menu.links.map((one): SeenElement => ({ slot: one.slot, to: one.to, screenful: 1, ...behind })),
    ...footer.links.map((one): SeenElement => ({ slot: one.slot, to: one.to, screenful: 3, ...seen })),
  ];
  return { url: at(path), device, width: 1280, height: 2400, elements };
}

const seen = { state: 'seen', openers: [] } as const;
