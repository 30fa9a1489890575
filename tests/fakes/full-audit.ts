import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Fix, Gains } from '@/lib/model/fix-schema.ts';
import { toldTraffic } from '@/lib/traffic/told-traffic.ts';
import { trafficView } from '@/lib/traffic/traffic-view.ts';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { judgedTea } from './judge.ts';

const tea = judgedTea({ product: { facts: { words: 200 } } });
const { origin } = tea.site;
const date = tea.date;
const none = { desktop: 0, phone: 0 };
const gains = (some: Partial<Gains>): Gains => ({ informed: none, questioning: none, doubtful: none, uninformed: none, ...some });

const figures: Figures = {
  outcome: 'orders',
  visits: 3000,
  leftAtOnce: 1200,
  outcomes: 3,
  days: 30,
  pages: [{ url: `${origin}/`, visits: 2000, leftAtOnce: 900, outcomes: 2 }],
  sources: [{ name: 'Spring letter', visits: 2900, leftAtOnce: null, outcomes: null }],
  files: [],
};

const fix = (id: string, change: Partial<Fix>): Fix => ({
  id,
  title: id,
  how: 'header, every page',
  effort: 'link',
  edit: [],
  gains: gains({}),
  where: [],
  needs: [],
  findings: [],
  ...change,
});

const fixes: readonly Fix[] = [
  fix('show-reviews', {
    title: 'Show reviews beside “Add to cart”',
    effort: 'developer',
    gains: gains({ doubtful: { desktop: 15, phone: null } }),
    needs: [{ visitor: 'doubtful', need: 'reviews' }],
  }),
  fix(`link-from-products: ${origin}/about`, {
    title: 'Link “About us” (about) from each product',
    gains: gains({ questioning: { desktop: 6, phone: 4 }, informed: { desktop: -1, phone: 0 } }),
    needs: [{ visitor: 'questioning', need: 'about' }],
    where: [{ url: `${origin}/teas/assam`, selector: null, words: 'Assam' }],
  }),
  fix('mend-links: broken-links', { title: 'Mend “Old shop” that leads nowhere', findings: ['broken-links'] }),
];

/** Opens the menu of a phone. */
const menu = { action: 'open', words: 'Menu', place: 'header', screenful: 1, hidden: null } as const;

/** A result that has something in every field: two devices, fixes, corrections, windows, barriers, a checkout, failures. */
export const fullAudit: AuditExport = {
  ...tea,
  promises: [
    {
      ad: 'Handpicked tea with free delivery',
      url: `${origin}/`,
      answer: 'Partly kept, without delivery.',
      words: [
        { word: 'tea', desktop: { is: 'first', clicks: null, url: null }, phone: { is: 'further', clicks: null, url: null } },
        {
          word: 'delivery',
          desktop: { is: 'behind', clicks: 2, url: `${origin}/shipping` },
          phone: { is: 'nowhere', clicks: null, url: null },
        },
      ],
      better: { url: `${origin}/shipping`, title: 'Shipping', words: 2 },
    },
  ],
  traffic: toldTraffic(figures, trafficView(tea, figures, []), 'cart'),
  session: { ...tea.session, loggedIn: 'yes', admin: true },
  corrections: [
    { kind: 'shown-way', goal: 'cart', device: 'desktop', from: `${origin}/`, to: `${origin}/cart`, clicks: 3, date },
    { kind: 'need', visitor: 'doubtful', need: 'others', at: null, doesNotApply: 'We are too small for that', date },
    { kind: 'need', visitor: 'doubtful', need: 'reviews', at: 'https://reviews.example/tea', doesNotApply: null, date },
    { kind: 'page', url: `${origin}/about`, kinds: ['about', 'team'], date },
  ],
  coverage: {
    ...tea.coverage,
    skipped: { acts: 12, 'other-language': 3 },
    failures: { status: 2 },
    failed: 2,
    examples: { acts: `${origin}/logout`, status: `${origin}/gone` },
    changed: { cookies: ['visits'], storage: [], databases: [] },
    leftOut: ['an admin bar'],
    hosts: [{ origin: 'https://blog.shop.test', links: 4, example: 'https://blog.shop.test/', read: false }],
    changes: { since: date, same: 10, changed: 2, fresh: 1, gone: 0 },
    notKnown: [...tea.coverage.notKnown, 'What scripts add after a page has loaded.'],
  },
  firstVisit: {
    clicks: { desktop: 1, phone: 1 },
    windows: [
      { kind: 'cookies', device: 'desktop', words: 'We use cookies', covers: 0.2 },
      { kind: 'cookies', device: 'phone', words: 'We use cookies', covers: 0.4 },
    ],
  },
  earlyFacts: {
    facts: [
      { id: 'price', name: 'What it costs', why: 'Money decides first.', advice: 'Say a price.', owed: 'always', spared: null },
      {
        id: 'delivery-area',
        name: 'Where you deliver',
        why: 'Far away is too far.',
        advice: 'Say where to.',
        owed: 'always',
        spared: null,
      },
    ],
    pages: [
      {
        url: `${origin}/`,
        title: 'Tea',
        why: 'home',
        drawn: { desktop: true, phone: true },
        behind: 12,
        places: [
          { fact: 'price', desktop: { is: 'first', quote: '€14.50' }, phone: { is: 'further', quote: '€14.50' } },
          { fact: 'delivery-area', desktop: { is: 'nowhere' }, phone: { is: 'not-known' } },
        ],
      },
    ],
  },
  checkout: { pages: 2, fields: 14, required: 9, guest: 'no' },
  journeys: tea.journeys.flatMap((journey, at) => {
    const steps = journey.steps.map((step) => ({
      ...step,
      barriers: [{ rule: 'target-size' as const, words: 'it is too small for a thumb' }],
    }));
    const phone = { ...journey, device: 'phone' as const, clicks: journey.clicks + 1, steps: [{ ...menu, page: journey.from }, ...steps] };
    return at === 0 ? [{ ...journey, steps, chance: { low: 0.3, point: 0.42, high: 0.5 } }, phone] : [journey, phone];
  }),
  barriers: [
    {
      rule: 'target-size',
      words: 'it is too small for a thumb',
      device: 'phone',
      pages: 6,
      passed: 40,
      failed: 3,
      notKnown: 2,
      where: [{ url: `${origin}/teas`, selector: 'a', words: 'Assam' }],
    },
  ],
  findings: [
    ...tea.findings,
    {
      id: 'broken-links',
      severity: 'serious',
      title: '1 link leads nowhere.',
      why: 'A link that leads nowhere ends the visit of whoever follows it.',
      costs: 0,
      where: [{ url: `${origin}/about`, selector: 'a.old', words: 'Old shop' }],
    },
  ],
  fixes: [...fixes],
  bestFixes: {
    ids: fixes.slice(0, 2).map(({ id }) => id),
    gains: gains({ doubtful: { desktop: 15, phone: null }, questioning: { desktop: 6, phone: 4 } }),
    tried: 3,
  },
};
