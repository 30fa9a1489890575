import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { budgetSchema, type Budget } from '@/lib/model/budget-schema.ts';
import { checkBudget } from '@/lib/report/budget/check-budget.ts';
import { budgetText } from '@/lib/report/budget-text.ts';
import { compareAudits } from '@/lib/report/compare-audits.ts';
import { noWayOnPhoneAudit, notDrawnAudit, phoneAudit } from '@/tests/components/gallery/phone-audits.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';

const budgetOf = (limits: object): Budget => budgetSchema.parse({ format: 'floorwalker-budget', version: 1, ...limits });
const states = (limits: object, audit: AuditExport = phoneAudit) =>
  checkBudget(budgetOf(limits), audit, null).lines.map(({ state }) => state);

test.each([
  [{ most: 4 }, ['kept', 'missed']],
  [{ most: 6 }, ['kept', 'kept']],
  [{ most: 3, figure: 'quickest', device: 'desktop' }, ['kept']],
  [{ most: 2, figure: 'bySearch' }, ['kept', 'missed']],
  [{ most: 9, goal: 'donate', device: 'phone' }, ['not-known']],
])('clicks %o of a shop with 4 and 6, quickest 3 and 5, by search 2 and 3: %j', (limit, expected) => {
  expect(states({ clicks: [limit] })).toEqual(expected);
});

test('no way is a miss where all was read, and not known where it was not', () => {
  const whole = { ...noWayOnPhoneAudit, coverage: { ...noWayOnPhoneAudit.coverage, complete: true } };
  expect(states({ clicks: [{ most: 9, device: 'phone' }] }, whole)).toEqual(['missed']);
  expect(states({ clicks: [{ most: 9, device: 'phone' }] }, noWayOnPhoneAudit)).toEqual(['not-known']);
});

test('what is not known counts as the budget says', () => {
  const limits = { clicks: [{ most: 9, device: 'phone' }] };
  const strict = checkBudget(budgetOf(limits), notDrawnAudit, null);
  const lenient = checkBudget(budgetOf({ ...limits, unknown: 'pass' }), notDrawnAudit, null);
  expect([strict.kept, lenient.kept]).toEqual([false, true]);
  expect(budgetText(lenient, { columns: 100 })).toContain('Not known, and let pass: Clicks to the cart, typical, phone');
});

test('scores: the lower one of each visitor, one visitor, one device; a miss inside the band says so', () => {
  const { lines } = checkBudget(
    budgetOf({ scores: [{ least: 50 }, { visitor: 'informed', device: 'desktop', least: 63 }] }),
    phoneAudit,
    null,
  );
  expect(lines.map(({ state, note }) => `${state} ${note}`.trim())).toEqual(['kept', 'kept', 'missed', 'kept', 'kept']);
  const near = checkBudget(budgetOf({ scores: [{ visitor: 'informed', least: 60 }] }), phoneAudit, null).lines[0];
  expect(near).toMatchObject({ state: 'missed', note: 'inside the band', found: '55 (49–61)' });
});

test('findings by severity and by name; a name that nobody looks for is not known', () => {
  expect(states({ findings: [{ severity: 'blocker' }, { severity: 'serious' }, { severity: 'serious', most: 9 }] }, fullAudit)).toEqual([
    'kept',
    'missed',
    'kept',
  ]);
  expect(states({ findings: [{ id: 'broken-links' }, { id: 'no-such-thing' }] }, fullAudit)).toEqual(['missed', 'not-known']);
  const fine = fullAudit.lookedFor?.find(({ state }) => state === 'fine')?.id;
  expect(states({ findings: [{ id: fine }] }, fullAudit)).toEqual(['kept']);
});

test('drops count against an older result of the same site and weights only', () => {
  const fell: AuditExport = {
    ...fullAudit,
    visitors: fullAudit.visitors.map((one, at) =>
      at === 0 ? { ...one, score: (one.score ?? 0) - 30, low: one.low - 30, high: one.high - 30 } : one,
    ),
  };
  const budget = budgetOf({ drops: { score: 5, clicks: 0, findings: 0 } });
  const verdict = (older: AuditExport | null, now: AuditExport) => checkBudget(budget, now, older && compareAudits(older, now));
  expect(verdict(fullAudit, fullAudit).kept).toBe(true);
  expect(verdict(fullAudit, fell).short.map(({ what }) => what)).toEqual(['Fall of the informed score']);
  expect(verdict(fell, fullAudit).kept).toBe(true);
  expect(verdict({ ...fullAudit, findings: [] }, fullAudit).short.map(({ what }) => what)).toEqual(['Findings that were not there']);
  expect(verdict(null, fullAudit).short).toMatchObject([{ state: 'not-known', note: '--compare names the older result' }]);
  const otherWeights = { ...fullAudit, generator: { ...fullAudit.generator, weights: 'older' } };
  expect(verdict(otherWeights, fullAudit).short).toMatchObject([{ note: 'the older result was made with other weights' }]);
});

test('a fall inside the band is none', () => {
  const less: AuditExport = {
    ...fullAudit,
    visitors: fullAudit.visitors.map((one) => ({ ...one, score: one.score === null ? null : one.score - 2 })),
  };
  expect(checkBudget(budgetOf({ drops: { score: 0 } }), less, compareAudits(fullAudit, less)).kept).toBe(true);
});

test('what fell short is a table; what was kept is a line', () => {
  const missed = budgetText(checkBudget(budgetOf({ clicks: [{ most: 5 }] }), phoneAudit, null), { columns: 100 });
  expect(missed).toBe(
    'Budget missed: 1 of 2 limits fell short.\n  What                                Limit      Found\n  Clicks to the cart, typical, phone  at most 5  6\n',
  );
  expect(budgetText(checkBudget(budgetOf({ clicks: [{ most: 6 }] }), phoneAudit, null), { columns: 100 })).toBe(
    'Budget kept: 2 of 2 limits.\n',
  );
});
