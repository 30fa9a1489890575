import type { AuditExport, Journey, Step } from '@/lib/model/audit-export.ts';
import type { Fix, Gains } from '@/lib/model/fix-schema.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { fixedAudit } from './phone-audits.ts';

const shop = fixedAudit.site.origin;

function step(path: string, words: string, seen: Partial<Step>): Step {
  return { page: `${shop}${path}`, action: 'link', words, place: 'main', screenful: 1, hidden: null, ...seen };
}

function journey(way: Pick<Journey, 'visitor' | 'device' | 'need' | 'to'>, steps: readonly Step[], hovers = 0): Journey {
  return { ...way, from: `${shop}/`, to: `${shop}${way.to}`, clicks: steps.length, hovers, steps: [...steps], chance: null };
}

const menu = step('/', 'Menu', { place: 'header', action: 'open' });
const cart = { visitor: 'informed', need: 'cart', to: '/cart' } as const;
const proof = { visitor: 'doubtful', need: 'testimonials', to: '/kind-words' } as const;
const journeys: readonly Journey[] = [
  journey(
    { ...cart, device: 'desktop' },
    [
      step('/', 'Teas', { place: 'header' }),
      step('/teas', 'Assam Second Flush', { place: 'main', screenful: 2 }),
      step('/teas/assam', 'Add to cart', { place: 'main', action: 'press' }),
    ],
    1,
  ),
  journey({ ...cart, device: 'phone' }, [
    menu,
    step('/', 'Shop', { place: 'menu', action: 'open', hidden: 'Menu' }),
    step('/', 'Teas', { place: 'menu', hidden: 'Shop' }),
    step('/teas', 'Assam Second Flush', { place: 'main', screenful: 3 }),
    step('/teas/assam', 'Add to cart', {
      place: 'main',
      action: 'press',
      barriers: [{ rule: 'target-size', words: 'is smaller than 24 pixels' }],
    }),
  ]),
  journey({ visitor: 'questioning', need: 'answers', to: '/faq', device: 'desktop' }, [
    step('/', 'Common questions', { place: 'footer', screenful: 4 }),
  ]),
  journey({ visitor: 'questioning', need: 'about', to: '/about', device: 'desktop' }, []),
  journey({ ...proof, device: 'desktop' }, [
    step('/', '', { place: 'main' }),
    step('/about', 'What our customers in three countries say of us', { place: 'aside' }),
  ]),
  journey({ ...proof, device: 'phone' }, [
    menu,
    step('/', 'About us', { place: 'menu', hidden: 'Menu' }),
    step('/about', 'Kind words', { place: 'main' }),
  ]),
];

const none: Gains = {
  informed: { desktop: 0, phone: 0 },
  questioning: { desktop: 0, phone: 0 },
  doubtful: { desktop: 0, phone: 0 },
  uninformed: { desktop: 0, phone: 0 },
};
const furtherFixes: readonly Fix[] = [
  {
    id: 'name-icon',
    title: 'Name the icon that opens the menu',
    how: 'In the header of every page; on a phone the cart is 1 click nearer',
    effort: 'developer',
    edit: [{ edit: 'name', to: null, words: 'Menu' }],
    gains: {
      ...none,
      informed: { desktop: 0, phone: 4 },
      questioning: { desktop: null, phone: null },
      uninformed: { desktop: -1, phone: 0 },
    },
    where: [{ url: `${shop}/`, selector: 'header > button', words: '' }],
    needs: [{ visitor: 'informed', need: 'clicks-to-cart' }],
    findings: [],
  },
];

/** The tea shop with all that a report shows. */
export const reportAudit: AuditExport = {
  ...fixedAudit,
  journeys: [...journeys],
  fixes: [...fixedAudit.fixes, ...furtherFixes],
  coverage: { ...fixedAudit.coverage, notKnown: ['What stands behind the log-in was not read.'] },
  entryPages: [
    {
      url: `${shop}/teas/assam-second-flush`,
      title: 'Assam Second Flush',
      why: 'product',
      among: { read: 112, linkedFrom: 14 },
      devices: { desktop: { goals: { cart: 1 }, needs: [] }, phone: { goals: { cart: 2 }, needs: [] } },
      visitors: [{ id: 'informed', score: 81, low: 74, high: 88, device: 'phone' }],
    },
    { url: `${shop}/spring`, title: '', why: 'chosen', among: null, devices: { desktop: null, phone: null }, visitors: null },
  ],
  drivingAway: [
    {
      id: 'irritating',
      facts: [
        { id: 'covered-on-a-phone', count: 38, of: 100, unit: 'percent', where: [`${shop}/`] },
        { id: 'layout-shift', count: 120, of: 1000, unit: 'thousandths', where: [`${shop}/`] },
        { id: 'few-left', count: 4, of: 11, where: [`${shop}/teas`], quotes: [{ url: `${shop}/teas`, words: 'Only 2 left' }] },
      ],
    },
    { id: 'ugly-or-offensive', facts: [{ id: 'faint-words', count: null, of: 0, where: [] }] },
    { id: 'too-many-clicks', facts: [{ id: 'deep-pages', count: 0, of: 190, where: [] }] },
  ],
  lookedFor: [
    { id: 'missing-reviews', state: 'found', count: 112, of: 112 },
    { id: 'broken-links', state: 'fine', count: 0, of: 190 },
    { id: 'forced-account', state: 'not-known' },
    { id: 'hard-texts', state: 'does-not-apply' },
  ],
};

/** Two fixes tried: by hand, from the scores of the shop. */
export const triedFixes: WhatIf = {
  ids: reportAudit.fixes.slice(0, 2).map(({ id }) => id),
  visitors: reportAudit.visitors.map((visitor) => {
    const raised = (of: (typeof visitor)['devices']['phone']) =>
      visitor.id === 'doubtful' && of.score !== null ? { ...of, score: of.score + 9, low: of.low + 9, high: of.high + 9 } : of;
    return { ...visitor, devices: { desktop: raised(visitor.devices.desktop), phone: raised(visitor.devices.phone) } };
  }),
  clicksToGoal: reportAudit.clicksToGoal,
  moved: [{ url: `${shop}/kind-words`, clicks: { desktop: 1, phone: 2 } }],
};
