import type { AuditExport, VisitorScore } from '@/lib/model/audit-export.ts';
import type { ClickFigures } from '@/lib/model/click-figures.ts';
import { shopAudit, shopFigures } from './shop-audit.ts';
import { contactAudit } from './site-audits.ts';

/** Points on a phone where they are not those of the desktop, by need. */
const pointsOnPhone: Readonly<Record<string, number>> = {
  'clicks-to-cart': 10,
  'cart-in-eight': 17,
  answers: 18,
  about: 11,
  testimonials: 9,
};
const bands = { informed: [55, 49, 61], questioning: [51, 45, 58], doubtful: [34, 28, 42], uninformed: [66, 60, 71] } as const;
const verdicts: Partial<Record<VisitorScore['id'], string>> = { informed: '6 clicks, the cart stands in a menu' };

const onPhone = (visitor: VisitorScore): VisitorScore => {
  const [score, low, high] = bands[visitor.id];
  const needs = visitor.devices.desktop.needs.map((need) => ({ ...need, points: pointsOnPhone[need.id] ?? need.points }));
  const phone = { score, low, high, needs };
  const leads = score < (visitor.score ?? 0) ? ({ device: 'phone', score, low, high } as const) : {};
  return { ...visitor, ...leads, verdict: verdicts[visitor.id] ?? visitor.verdict, devices: { ...visitor.devices, phone } };
};

const phoneFigures: ClickFigures = {
  ...shopFigures,
  quickest: 5,
  typical: 6,
  slowest: 12,
  bySearch: 3,
  parts: { catalog: 2, product: 3, inCart: 4, cart: 6, checkout: 7 },
};
const noFigures: ClickFigures = {
  quickest: null,
  typical: null,
  slowest: null,
  counted: 112,
  bySearch: null,
  buying: null,
  parts: { catalog: 2, product: 3, inCart: null, cart: null, checkout: null },
};

/** Both devices are known, and the phone serves three of the four less. */
export const phoneAudit: AuditExport = {
  ...shopAudit,
  visitors: shopAudit.visitors.map(onPhone),
  pages: shopAudit.pages.map((page) => ({ ...page, clicks: { ...page.clicks, phone: (page.clicks.desktop ?? 0) * 2 } })),
  clicksToGoal: { cart: { desktop: shopFigures, phone: phoneFigures } },
  coverage: {
    ...shopAudit.coverage,
    rendered: 11,
    notKnown: [
      'Where links stand was seen on 11 pages, one of each make, and is taken to be so on the others.',
      'Menus were pressed only on pages drawn with their scripts; elsewhere what opens them is told from mark-up and style sheets.',
      'What scripts add after a page has loaded, on other pages than the first.',
    ],
  },
};

/** A phone has no way to the cart at all. */
export const noWayOnPhoneAudit: AuditExport = { ...phoneAudit, clicksToGoal: { cart: { desktop: shopFigures, phone: noFigures } } };

const clicks = contactAudit.clicksToGoal.contact?.desktop ?? null;
/** Nothing is sold, and contact stands in a menu on a phone. */
export const contactOnPhoneAudit: AuditExport = {
  ...contactAudit,
  visitors: phoneAudit.visitors,
  pages: phoneAudit.pages,
  clicksToGoal: { contact: { desktop: clicks, phone: clicks && { ...clicks, quickest: 2, typical: 2, slowest: 4 } } },
};

/** Drawing was turned off. */
export const notDrawnAudit: AuditExport = { ...shopAudit, settings: { ...shopAudit.settings, draw: false } };

/** A veil that asks for the country on wide screens, and a cookie window on both. */
export const firstVisitAudit: AuditExport = {
  ...phoneAudit,
  firstVisit: {
    clicks: { desktop: 2, phone: 1 },
    windows: [
      { kind: 'cookies', device: 'desktop', words: 'We use cookies', covers: 0.3 },
      { kind: 'country', device: 'desktop', words: 'Choose your country', covers: 1 },
      { kind: 'cookies', device: 'phone', words: 'We use cookies', covers: 0.4 },
    ],
  },
};

type Fix = AuditExport['fixes'][number];
type Points = Partial<Record<keyof Fix['gains'], number>>;

/** The same points on both devices. */
const gains = (points: Points): Fix['gains'] => {
  const both = (gain = 0) => ({ desktop: gain, phone: gain });
  return {
    informed: both(points.informed),
    questioning: both(points.questioning),
    doubtful: both(points.doubtful),
    uninformed: both(points.uninformed),
  };
};
const shop = 'https://alderandleaf.example';
const fix = (title: string, points: Points, what: Pick<Fix, 'effort' | 'edit'> & Partial<Pick<Fix, 'needs'>>): Fix => ({
  id: title,
  title,
  how: 'page body, 126 products',
  gains: gains(points),
  where: [],
  needs: [],
  findings: [],
  ...what,
});

const fixes = [
  fix(
    'Show reviews beside “Add to cart”',
    { doubtful: 24 },
    {
      effort: 'developer',
      edit: [{ edit: 'add-reviews', on: { kinds: ['product'] }, count: 5 }],
      needs: [{ visitor: 'doubtful', need: 'reviews' }],
    },
  ),
  fix(
    'End “How we dry tea” (guide) and 26 more with a link to “Teas” (catalog)',
    { uninformed: 17, informed: -1 },
    {
      effort: 'link',
      edit: [{ edit: 'add-link', on: { kinds: ['guide'] }, place: 'main', words: 'Teas', to: `${shop}/teas`, like: null }],
    },
  ),
  fix(
    'Say “Shipping & returns” (shipping and returns) beside “Add to cart”',
    { questioning: 16, doubtful: 4 },
    {
      effort: 'text',
      edit: [{ edit: 'add-section', on: { kinds: ['product'] }, kind: 'shipping-returns', heading: 'Shipping & returns' }],
      needs: [{ visitor: 'questioning', need: 'delivery' }],
    },
  ),
  fix(
    'Put a link to “Cart” in the header',
    { informed: 8 },
    { effort: 'link', edit: [{ edit: 'add-link', on: 'every-page', place: 'header', words: 'Cart', to: `${shop}/cart`, like: null }] },
  ),
];

/** The tea shop with what would help it; two of the three overlap for the doubtful. */
export const fixedAudit: AuditExport = {
  ...phoneAudit,
  fixes,
  bestFixes: {
    ids: fixes.slice(0, 3).map(({ id }) => id),
    gains: gains({ informed: -1, questioning: 16, doubtful: 26, uninformed: 17 }),
    tried: 14,
  },
};
