import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { toCsv } from '@/lib/report/to-csv.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';

const read = (csv: string) => papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;
const titled = (title: string): AuditExport => ({
  ...fullAudit,
  pages: fullAudit.pages.slice(0, 1).map((page) => ({ ...page, title })),
});
const titleOf = (audit: AuditExport) => read(toCsv(audit, { mark: false }).pages)[0]?.['title'];

test('a row for each page, each step of a way, each place of a finding', () => {
  const { pages, journeys, findings } = toCsv(fullAudit, { mark: false });
  expect(read(pages).map(({ url }) => url)).toEqual(fullAudit.pages.map(({ url }) => url));
  expect(read(journeys)).toHaveLength(fullAudit.journeys.reduce((sum, { steps }) => sum + Math.max(1, steps.length), 0));
  expect(read(findings)).toHaveLength(fullAudit.findings.reduce((sum, { where }) => sum + Math.max(1, where.length), 0));
  expect(read(journeys)[0]).toMatchObject({ visitor: 'informed', step: '1', 'in the way': 'it is too small for a thumb', chance: '0.42' });
  expect(read(findings).at(-1)).toMatchObject({ id: 'broken-links', severity: 'serious', words: 'Old shop' });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =HYPERLINK("http://x")', '＝1+1', '"=1'])(
  '%j of a site is no formula in a spreadsheet',
  (title) => {
    expect(titleOf(titled(title))).toBe(title.startsWith('"') ? title : `'${title}`);
  },
);

test('numbers of our own are no formulas, even below zero', () => {
  const finding = { ...fullAudit.findings[0], costs: -3 } as AuditExport['findings'][number];
  expect(toCsv({ ...fullAudit, findings: [finding] }, { mark: false }).findings).toContain(',-3,');
});

test('any words of a site come back as they were, and move no column and no row', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
      const [row, ...more] = read(toCsv(titled(title), { mark: false }).pages);
      expect(more).toEqual([]);
      expect([title, `'${title}`]).toContain(row?.['title']);
      expect(row?.['status']).toBe(String(fullAudit.pages[0]?.status));
    }),
  );
});

test('the mark for spreadsheets stands in front only where it is wanted', () => {
  expect(toCsv(fullAudit, { mark: true }).pages.startsWith('\uFEFFurl,')).toBe(true);
  expect(toCsv(fullAudit, { mark: false }).pages.startsWith('url,')).toBe(true);
});
