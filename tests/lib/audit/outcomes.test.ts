import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSite } from '@/lib/audit/judge-site.ts';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { FindingDeclaration } from '@/lib/model/finding.ts';
import { judgePages, placeOf } from '@/lib/model/judge-pages.ts';
import { isFound } from '@/lib/model/outcome.ts';
import { catalog, context, judgedTea } from '@/tests/fakes/judge.ts';
import { siteReading } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const stateOf = (audit: AuditExport, id: string) => audit.lookedFor?.find((one) => one.id === id);
const rowsOf = (audit: AuditExport) => Object.fromEntries(audit.drivingAway.map(({ id, facts }) => [id, facts.map((fact) => fact.id)]));

test('all that is looked for is told, whatever came of it; findings are those that were found', () => {
  const audit = judgedTea();
  expect(audit.lookedFor?.map(({ id }) => id)).toEqual(catalog.findings.map(({ id }) => id));
  const found = audit.lookedFor?.filter(({ state }) => state === 'found').map(({ id }) => id);
  expect(found?.toSorted()).toEqual(audit.findings.map(({ id }) => id).toSorted());
  expect(auditExportSchema.safeParse(audit).error).toBeUndefined();
});

test('what could not be told is told apart from what is well and from what a site has nothing of', () => {
  const audit = judgedTea();
  expect(stateOf(audit, 'unreachable-goal')?.state).toBe('fine');
  expect(stateOf(audit, 'missing-prices')?.state).toBe('does-not-apply');
  expect(stateOf(audit, 'tiny-targets')?.state).toBe('not-known');
  expect(stateOf(judgedTea({ pages: { '/story': null }, unreadPaths: ['/more'] }), 'missing-about')?.state).toBe('not-known');
});

test('one that breaks is not known', () => {
  const breaking: FindingDeclaration = {
    id: 'breaking',
    severity: 'minor',
    why: '',
    needs: {},
    check: () => {
      throw new Error('boom');
    },
  };
  expect(stateOf(judgeSite(teaReading(), { ...catalog, findings: [breaking] }, context), 'breaking')?.state).toBe('not-known');
});

test("each of Kemp's questions is answered by findings too, and no figure stands there twice", () => {
  const declared = new Set(catalog.findings.flatMap(({ row }) => row ?? []));
  const rows = rowsOf(judgedTea());
  expect(Object.keys(rows)).toHaveLength(7);
  for (const row of Object.keys(rows)) expect(declared, row).toContain(row);
  const ids = Object.values(rows).flat();
  expect(ids).toHaveLength(new Set(ids).size);
});

test('a figure says on how many of how many; null where it is not known; it is left out where it does not apply', () => {
  const row = (audit: AuditExport, id: string) => audit.drivingAway.flatMap(({ facts }) => facts).find((fact) => fact.id === id);
  const untold = judgedTea({
    pages: { '/story': { kinds: ['about'], facts: { title: 'Delivery' } }, '/delivery': { facts: { title: 'Delivery' } } },
  });
  expect(row(untold, 'same-titles')).toEqual({
    id: 'same-titles',
    count: 2,
    of: 16,
    where: ['https://shop.test/story', 'https://shop.test/delivery'],
  });
  expect(row(untold, 'tiny-words')).toEqual({ id: 'tiny-words', count: null, of: 0, where: [] });
  expect(row(untold, 'sold-out-ends')).toBeUndefined();
});

test('pages are judged by the share of those that are wrong', () => {
  const given = {
    of: fc.integer({ min: 0, max: 40 }),
    wrong: fc.nat({ max: 40 }),
    from: fc.constantFrom(0, 0.1, 0.5, 1),
    fewest: fc.integer({ min: 1, max: 6 }),
  };
  fc.assert(
    fc.property(fc.record(given), ({ of, wrong, from, fewest }) => {
      const { pages: looked } = siteReading(Object.fromEntries(Array.from({ length: of }, (_, at) => [`/${at}`, {}])));
      const isWrong = new Set(looked.slice(0, wrong));
      const outcome = judgePages({ looked, bad: (page) => (isWrong.has(page) ? placeOf(page) : []), from, fewest }, ({ count }) => ({
        title: `${count}`,
      }));
      const tells = of >= fewest && isWrong.size > 0 && isWrong.size / of >= from;
      expect(isFound(outcome)).toBe(tells);
      if (isFound(outcome)) expect([outcome.title, outcome.where.length]).toEqual([`${isWrong.size}`, isWrong.size]);
      else expect(outcome.clear).toBe(of === 0 ? 'does-not-apply' : of < fewest ? 'not-known' : 'fine');
    }),
  );
});
