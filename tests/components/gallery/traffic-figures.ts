import type { EntryPage } from '@/lib/model/entry-page-schema.ts';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import type { ReadExport } from '@/lib/model/traffic/read-export.ts';
import { reportAudit } from './report-audit.ts';

const { origin } = reportAudit.site;
/** A word that fits no column. */
export const longest = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);

/** Typed by hand: enough come, the usual share leaves, few buy. */
export const typed: Figures = {
  outcome: 'orders',
  visits: 4000,
  leftAtOnce: 1800,
  outcomes: 12,
  days: 30,
  pages: [],
  sources: [],
  files: [],
};
export const landing = (url: string, visits: number, left: number) => ({ url, visits, leftAtOnce: left, outcomes: null });
/** From a file: most leave, hardly any buy; some addresses were not read. */
export const imported: Figures = {
  ...typed,
  leftAtOnce: 3400,
  outcomes: 3,
  pages: [
    ...reportAudit.pages.slice(0, 5).map(({ url }, at) => landing(url, 1800 >> at, 1500 >> at)),
    landing(`${origin}/${longest}`, 40, 30),
    landing(`${origin}/gone`, 12, 10),
  ],
  files: [{ name: 'landing-pages.csv', tool: 'ga4' }],
};
/** Entry pages as another check would tell them. */
export const walked: readonly EntryPage[] = reportAudit.pages.slice(1, 5).map(({ url, title }, at) => ({
  url,
  title,
  why: 'chosen',
  among: null,
  devices: { desktop: { goals: { cart: 2 + at }, needs: [] }, phone: { goals: { cart: 3 + at }, needs: [] } },
  visitors: reportAudit.visitors.map(({ id }, index) => ({ id, score: 22 + at * 6 + index * 4, low: 10, high: 80, device: 'phone' })),
}));
/** What an export held, with something left out of every sort. */
export const read: ReadExport = {
  file: 'landing-pages.csv',
  tool: 'ga4',
  columns: [
    { name: 'Landing page', means: 'page' },
    { name: 'Sessions', means: 'visits' },
    { name: 'Average engagement time per session', means: null },
    { name: 'Bounce rate', means: 'left-share' },
    { name: 'Key events', means: 'outcomes' },
  ],
  sample: [
    ['/', '1,800', '34.2', '0.42', '24'],
    [`/${longest}`, '40', '2', '0.75', '0'],
  ],
  rows: 1204,
  leftOut: { otherHosts: 3, noPage: 1, noNumber: 0, sums: 1 },
  hosts: ['other.test'],
  impossible: 2,
  period: { from: '2026-10-01', to: '2026-12-30', days: 91 },
  isInFuture: true,
  countsPeople: false,
  visits: 12_404,
  leftAtOnce: 5600,
  outcomes: 120,
  pages: imported.pages,
  pagesInAll: 1200,
  sources: [],
};
