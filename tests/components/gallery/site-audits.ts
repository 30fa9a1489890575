import type { AuditExport, VisitorScore } from '@/lib/model/audit-export.ts';
import { shopAudit, shopFigures, shopVisitors } from './shop-audit.ts';

/** The tea shop in other circumstances; what is not said is as in `shopAudit`. */
const banded = (bands: readonly (readonly [number, number, number])[]): VisitorScore[] =>
  shopVisitors.map((visitor, index) => {
    const [score = 50, low = 40, high = 60] = bands[index] ?? [];
    return { ...visitor, score, low, high };
  });

const unscored = (): VisitorScore[] => shopVisitors.map((visitor) => ({ ...visitor, score: null, low: 0, high: 100 }));

const covered = (change: Partial<AuditExport['coverage']>): AuditExport['coverage'] => ({ ...shopAudit.coverage, ...change });

/** While 86 of 143 pages were read: two bands are narrow enough to mean something. */
export const earlyAudit: AuditExport = {
  ...shopAudit,
  visitors: banded([
    [61, 51, 71],
    [63, 53, 74],
    [40, 20, 62],
    [50, 30, 80],
  ]).map((visitor) =>
    visitor.id === 'doubtful' ? { ...visitor, score: null, verdict: 'too early to say: 31 of 126 products read' } : visitor,
  ),
  pages: shopAudit.pages.slice(0, 5),
  clicksToGoal: { cart: { desktop: { ...shopFigures, parts: { ...shopFigures.parts, checkout: null } }, phone: null } },
};

export const overlappingAudit: AuditExport = {
  ...shopAudit,
  visitors: banded([
    [63, 55, 70],
    [56, 50, 63],
    [38, 32, 46],
    [43, 37, 52],
  ]),
};

export const wellServedAudit: AuditExport = {
  ...shopAudit,
  visitors: banded([
    [92, 88, 95],
    [90, 86, 94],
    [81, 80, 84],
    [94, 90, 96],
  ]),
  findings: [],
  coverage: covered({ pagesRead: 214, complete: true }),
};

export const cutByLimitAudit: AuditExport = {
  ...shopAudit,
  coverage: covered({ pagesRead: 250, pagesKnown: 1_314, stopped: 'budget', skipped: { ...shopAudit.coverage.skipped, budget: 1_064 } }),
};

/** Much that could be read besides, and a change since the last time. */
export const moreToReadAudit: AuditExport = {
  ...shopAudit,
  coverage: covered({
    pagesRead: 96,
    pagesKnown: 1_926,
    complete: false,
    because: 'enough',
    slowed: true,
    skipped: { ...shopAudit.coverage.skipped, robots: 12, 'more-of-the-same': 1_830, 'other-host': 41, 'other-language': 90 },
    hosts: [
      { origin: 'https://journal.alderandleaf.example', links: 34, example: 'https://journal.alderandleaf.example/', read: false },
      { origin: 'https://wholesale.alderandleaf.example', links: 7, example: 'https://wholesale.alderandleaf.example/', read: false },
    ],
    languages: { de: 78, fr: 12 },
    changes: { since: '2026-05-04T09:00:00.000Z', same: 91, changed: 4, fresh: 1, gone: 0 },
  }),
};

export const cutByUserAudit: AuditExport = {
  ...shopAudit,
  visitors: unscored(),
  findings: [],
  clicksToGoal: { cart: { desktop: null, phone: null } },
  coverage: covered({ pagesRead: 7, pagesKnown: 96, stopped: 'user' }),
};

export const loggedInAudit: AuditExport = { ...shopAudit, session: { ...shopAudit.session, loggedIn: 'yes' } };

export const adminAudit: AuditExport = {
  ...shopAudit,
  session: { ...shopAudit.session, loggedIn: 'yes', admin: true },
  coverage: covered({ leftOut: ['WordPress admin bar', 'Query Monitor'] }),
};

export const strangerAudit: AuditExport = { ...shopAudit, session: { ...shopAudit.session, as: 'stranger' } };

export const recognisedAudit: AuditExport = { ...strangerAudit, session: { ...strangerAudit.session, loggedIn: 'yes' } };

const wayToContact = {
  desktop: {
    quickest: 1,
    typical: 1,
    slowest: 3,
    counted: 2,
    bySearch: null,
    buying: null,
    parts: { catalog: null, product: null, inCart: null, cart: null, checkout: null },
  },
  phone: null,
};

export const contactAudit: AuditExport = {
  ...shopAudit,
  site: { ...shopAudit.site, origin: 'https://rowanarchitects.example', kind: 'service' },
  goals: [{ kind: 'contact', url: 'https://rowanarchitects.example/contact', host: 'rowanarchitects.example', how: 'detected' }],
  clicksToGoal: { contact: wayToContact },
  findings: [{ id: 'no-prices', severity: 'minor', title: 'No page names a price.', why: '', costs: 10, where: [] }],
  coverage: covered({ pagesRead: 52, pagesKnown: 52, complete: true }),
};

export const bookedElsewhereAudit: AuditExport = {
  ...contactAudit,
  goals: [{ kind: 'book', url: 'https://doctolib.example/rowan', host: 'doctolib.example', how: 'detected' }],
  clicksToGoal: { book: wayToContact },
};

export const onePageAudit: AuditExport = {
  ...shopAudit,
  visitors: unscored(),
  findings: [],
  pages: shopAudit.pages.slice(0, 1),
  clicksToGoal: {},
  coverage: covered({ pagesRead: 1, pagesKnown: 91, stopped: 'budget', skipped: {}, failures: {} }),
};
