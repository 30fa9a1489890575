import type { AuditExport, Need, VisitorScore } from '@/lib/model/audit-export.ts';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { visitorNeeds } from './visitor-needs.ts';

/** A tea shop, checked by hand: every score is the sum of the needs it stands over. Nothing could be drawn of it. */
export const shopFigures: ClickFigures = {
  quickest: 3,
  typical: 4,
  slowest: 7,
  counted: 112,
  bySearch: 2,
  buying: {
    url: 'https://shop.example/tea/assam',
    words: 'Add to basket',
    choices: 1,
    leadsTo: 'here',
    note: 'The page stays, as WooCommerce does it',
  },
  parts: { catalog: 1, product: 2, inCart: 3, cart: 4, checkout: 5 },
};

export const shopVisitors: readonly VisitorScore[] = [
  visitor('informed', { score: 63, low: 55, high: 70 }, '4 clicks, no cart link in the header'),
  visitor('questioning', { score: 56, low: 50, high: 63 }, 'Delivery stands on no product page'),
  visitor('doubtful', { score: 38, low: 32, high: 46 }, '0 of 112 products read show a review'),
  visitor('uninformed', { score: 66, low: 60, high: 71 }, '27 of 38 guides lead to no product'),
];

export const shopAudit: AuditExport = {
  format: 'floorwalker-audit',
  version: 1,
  generator: { version: '0.1.0', weights: '2026-11' },
  date: '2026-11-23T14:22:00.000Z',
  site: {
    origin: 'https://alderandleaf.example',
    start: 'https://alderandleaf.example/',
    title: 'Alder & Leaf, teas',
    platform: null,
    languages: ['en'],
    kind: 'store',
  },
  session: { as: 'me', loggedIn: 'no', admin: false, language: 'en', cart: 'empty', consent: 'none' },
  settings: { ...defaultSettings },
  corrections: [],
  goals: [{ kind: 'cart', url: 'https://alderandleaf.example/cart', host: 'alderandleaf.example', how: 'detected' }],
  coverage: {
    pagesRead: 190,
    pagesKnown: 214,
    skipped: { acts: 12, endless: 9, 'other-site': 31, 'logs-out': 1 },
    examples: {},
    failed: 3,
    failures: { status: 2, timeout: 1 },
    requests: 194,
    bytes: 4_200_000,
    durationMs: 19_500,
    rendered: 0,
    changed: null,
    stopped: 'done',
    because: 'all-read',
    hosts: [],
    languages: {},
    leftOut: [],
    slowed: false,
    changes: null,
    unseenTemplateShare: 0.02,
    complete: false,
    notKnown: [
      'How pages look on a phone: none was laid out for one, so clicks are counted for desktop only.',
      'Where on the screen a link stands: it is taken from the HTML.',
    ],
  },
  pages: [
    page('/', 'home', 0),
    page('/teas', 'catalog', 1),
    page('/teas/assam-second-flush', 'product', 2),
    page('/faq', 'faq', 2),
    page('/about', 'about', 1),
    page('/kind-words', 'testimonials', 2),
  ],
  clicksToGoal: { cart: { desktop: shopFigures, phone: null } },
  journeys: [],
  visitors: [...shopVisitors],
  drivingAway: [],
  findings: [
    {
      id: 'no-reviews',
      severity: 'serious',
      title: 'Your products show no reviews.',
      why: 'Who hesitates looks for the word of others first.',
      costs: 25,
      where: [],
    },
  ],
  fixes: [],
  walkThroughs: [],
  notes: [],
};

interface Banded {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
}

function visitor(id: VisitorScore['id'], score: Banded, verdict: string): VisitorScore {
  const needs = visitorNeeds[id];
  const onPhone = needs.map((need): Need => ({ ...need, state: 'not-known', points: 0, evidence: [] }));
  const devices = { desktop: { ...score, needs: [...needs] }, phone: { score: null, low: 0, high: 100, needs: onPhone } };
  return { id, ...score, device: 'desktop', verdict, devices };
}

function page(path: string, kind: AuditExport['pages'][number]['kinds'][number]['kind'], clicks: number): AuditExport['pages'][number] {
  return {
    url: `https://alderandleaf.example${path}`,
    status: 200,
    title: path,
    language: 'en',
    kinds: [{ kind, confidence: 0.9, evidence: [] }],
    sections: [],
    clicks: { desktop: clicks, phone: null },
    words: 300,
    images: 4,
    source: 'static',
  };
}
