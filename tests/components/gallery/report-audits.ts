import type { AuditExport, Journey, Step } from '@/lib/model/audit-export.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import { seededChance } from '../../fakes/seeded-chance.ts';
import { shopAudit } from './shop-audit.ts';

type Page = AuditExport['pages'][number];

const origin = shopAudit.site.origin;
const endings = ['First Flush', 'Second Flush', 'Gold Buds', 'Reserve', 'Old Bushes', 'Late Harvest', 'Broken Leaf', 'Blend No. 4'];
const leaves = [
  'Assam',
  'Darjeeling',
  'Yunnan',
  'Nilgiri',
  'Genmaicha',
  'Sencha',
  'Keemun',
  'Ceylon',
  'Lapsang',
  'Oolong',
  'Rooibos',
  'Mint',
];

/** Path, name, kind, clicks on desktop and on a phone. */
type Written = readonly [path: string, name: string, kind: PageKindId | null, desktop: number | null, phone: number | null];

const written: readonly Written[] = [
  ['/', 'Home', 'home', 0, 0],
  ['/teas', 'Teas', 'catalog', 1, 3],
  ['/teas/black/assam-second-flush', 'Assam Second Flush', 'product', 2, 4],
  ['/cart', 'Cart', 'cart', 1, 2],
  ['/checkout', 'Checkout', 'checkout', 4, 6],
  ['/help', 'Help', 'contact', 1, 3],
  ['/help/common-questions', 'Common questions', 'faq', 2, 3],
  ['/help/shipping-returns', 'Shipping & returns', 'shipping-returns', 1, 3],
  ['/about', 'About us', 'about', 1, 2],
  ['/about/kind-words', 'Kind words', 'testimonials', 3, 4],
  ['/journal', 'Journal', 'blog', 1, 2],
  ['/journal/start-with-tea', 'Start with tea', 'guide', 2, 3],
  ['/privacy', 'Privacy', 'privacy', 1, 1],
  ['/wholesale/prices', 'Trade price list 2024', null, null, null],
];

/** A tea shop with this many pages, most of them goods; the same each time. */
export function teaShop(count: number): AuditExport {
  const chance = seededChance(7);
  const further = Array.from({ length: Math.max(0, count - written.length) }, (_, index): Written => {
    const name = `${leaves[index % leaves.length]} ${endings[Math.floor(index / leaves.length) % endings.length]} ${index}`;
    const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
    const draw = chance();
    const clicks = [2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 6][Math.floor(chance() * 11)] ?? 3;
    const onPhone = clicks + 1 + Math.floor(chance() * 2);
    if (draw < 0.09) return [`/teas/shelf-${index}`, `Shelf ${index}`, 'catalog', Math.max(1, clicks - 1), clicks];
    if (draw < 0.7) return [`/teas/black/${slug}`, name, 'product', clicks, onPhone];
    if (draw < 0.88) return [`/journal/${slug}`, `How to brew ${name}`, 'guide', clicks, onPhone];
    if (draw < 0.93) return [`/help/${slug}`, `Asked about ${name}`, 'faq', clicks, onPhone];
    if (draw < 0.96) return [`/about/${slug}`, `People: ${name}`, null, clicks, onPhone];
    return [`/${slug}`, name, null, clicks, onPhone];
  });
  const pages = [...written, ...further].map(page);
  return {
    ...shopAudit,
    pages,
    coverage: { ...shopAudit.coverage, pagesRead: pages.length, pagesKnown: pages.length + 24 },
    journeys: [way('desktop', ['link', 'link', 'press']), way('phone', ['open', 'link', 'link', 'choose', 'press'])],
  };
}

/** Words of a site in many scripts, very long ones, and none. */
export function oddTitles(): AuditExport {
  const shop = teaShop(40);
  const titles = [
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz und seine Folgen für den Teehandel in Norddeutschland seit 1999',
    'أسئلة شائعة حول الشحن والإرجاع',
    'משלוחים והחזרות: כל מה שצריך לדעת',
    '🫖 Tea 🍵 for two 👩‍👩‍👧‍👦 and more 🏳️‍🌈',
    '煎茶 深蒸し 特上 二百グラム入り 送料無料',
    '',
    '<img src=x onerror=alert(1)> & “quotes”',
    'a'.repeat(300),
  ];
  return { ...shop, pages: shop.pages.map((one, index) => (index === 0 ? one : { ...one, title: titles[index % titles.length] ?? '' })) };
}

/** All pages at the top, as many small sites have it, and nothing but two clicks deep; no phone was laid out. */
export function flatSite(): AuditExport {
  const rows: readonly Written[] = [
    ['/', 'Home', 'home', 0, null],
    ['/about', 'About', 'about', 1, null],
    ['/services', 'Services', 'services', 1, null],
    ['/contact', 'Contact', 'contact', 1, null],
    ['/references', 'References', 'portfolio', 1, null],
    ['/imprint', 'Imprint', null, 1, null],
    ['/questions', 'Questions', 'faq', 2, null],
  ];
  return { ...shopAudit, site: { ...shopAudit.site, kind: 'service' }, pages: rows.map(page), journeys: [], goals: [] };
}

function page([path, name, kind, desktop, phone]: Written): Page {
  return {
    url: `${origin}${path}`,
    status: 200,
    title: path === '/' ? 'Alder & Leaf, teas' : `${name} | Alder & Leaf`,
    language: 'en',
    kinds: kind === null ? [] : [{ kind, confidence: 0.9, evidence: ['Its address says so'] }],
    sections: [],
    clicks: { desktop, phone },
    words: 120 + ((path.length * 37) % 900),
    images: path.length % 9,
    source: 'static',
  };
}

function way(device: Journey['device'], actions: readonly Step['action'][]): Journey {
  const pages =
    device === 'desktop'
      ? ['/', '/teas', '/teas/black/assam-second-flush']
      : ['/', '/', '/teas', ...Array<string>(2).fill('/teas/black/assam-second-flush')];
  const steps = actions.map((action, index): Step => ({
    page: `${origin}${pages[index] ?? '/'}`,
    action,
    words: 'Teas',
    place: 'header',
    screenful: 1,
    hidden: null,
  }));
  return {
    visitor: 'informed',
    device,
    from: `${origin}/`,
    need: 'cart',
    to: `${origin}/cart`,
    clicks: steps.length,
    hovers: 0,
    steps,
    chance: null,
  };
}
