import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSite } from '@/lib/audit/judge-site.ts';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { anySite } from '@/tests/fakes/any-site.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { toText } from '@/lib/report/to-text.ts';
import { catalog, context } from '@/tests/fakes/judge.ts';
import { siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const english = { ...catalog, vocabulary: catalog.vocabulary.filter(({ language }) => language === 'en') };
const judged = (reading: SiteReading): AuditExport => judgeSite(reading, english, context);

/** All numbers are within their ranges, and each lies within its band. */
function expectSound(audit: AuditExport): void {
  expect(auditExportSchema.safeParse(audit).error).toBeUndefined();
  expect(JSON.stringify(audit)).not.toMatch(/"[^"]*\b(?:NaN|Infinity|undefined)\b[^"]*"/);
  for (const { score, low, high } of audit.visitors) {
    if (score === null || low === null || high === null) continue;
    expect([0 <= low, low <= score, score <= high, high <= 100]).toEqual([true, true, true, true]);
  }
  for (const { chance, clicks, steps } of audit.journeys) {
    expect(steps).toHaveLength(clicks);
    if (chance) expect([0 <= chance.low, chance.low <= chance.point, chance.point <= chance.high, chance.high <= 1]).not.toContain(false);
  }
}

test('sites of any shape are judged in numbers that can be', () => {
  fc.assert(
    fc.property(anySite, (reading) => expectSound(judged(reading))),
    { numRuns: 40 },
  );
});

const paths = Array.from({ length: 12 }, (_, index) => (index === 0 ? '/' : `/${index}`));
const site = (page: (path: string, index: number) => FakePage) =>
  siteReading(Object.fromEntries(paths.map((path, index) => [path, page(path, index)])));

test.each<readonly [string, SiteReading]>([
  ['nothing', siteReading({})],
  ['one page', siteReading({ '/': {} })],
  ['pages that do not hang together', site(() => ({}))],
  ['dead ends alone', site((_, index) => (index === 0 ? { links: paths.slice(1) } : {}))],
  ['all pages linked to all, and to themselves', site(() => ({ links: paths }))],
  ['a circle', site((_, index) => ({ links: [paths[(index + 1) % paths.length] ?? '/'] }))],
  ['100,000 links on one page', siteReading({ '/': { links: Array.from({ length: 100_000 }, (_, index) => `/${index % 5}`) }, '/1': {} })],
])('a site of %s is judged', (_, reading) => {
  expectSound(judged(reading));
});

test('what stands on the start page itself is no click away', () => {
  const own = siteReading({
    '/': { kinds: ['home', 'contact'], sections: [{ kind: 'faq' }, { kind: 'testimonials' }], links: ['/about'] },
    '/about': {},
  });
  const { journeys, clicksToGoal, ...rest } = judged(own);
  expectSound({ journeys, clicksToGoal, ...rest });
  expect(clicksToGoal.contact?.desktop?.quickest).toBe(0);
  const toSelf = journeys.filter(({ to }) => to === own.start);
  expect(toSelf.length).toBeGreaterThan(0);
  for (const { clicks, steps } of toSelf) expect([clicks, steps]).toEqual([0, []]);
});

test('where the goal and what is needed are the start page, the command line, the HTML report and the sums say that one is there', () => {
  const { pages, ...rest } = siteReading({
    '/': { kinds: ['home', 'contact', 'testimonials'], links: ['/about'] },
    ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`/p-${index}`, {}])),
    '/about': { kinds: ['about'], links: Array.from({ length: 10 }, (_, index) => `/p-${index}`) },
  });
  const audit = judged({ ...rest, pages });
  expect(toText(audit, { columns: 80 })).toContain('You are already there.');
  expect(toHtml(audit)).toContain('<b>You are already there</b>');
  const notes = audit.visitors.flatMap(({ devices }) =>
    devices.desktop.needs.flatMap(({ label, evidence }) => evidence.map(({ note }) => [label, note] as const)),
  );
  expect(notes.filter(([, note]) => note.startsWith('You are already there')).map(([label]) => label)).toContain('Words of clients');
});
