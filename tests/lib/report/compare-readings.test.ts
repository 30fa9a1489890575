import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { compareAudits } from '@/lib/report/compare-audits.ts';
import { comparisonText } from '@/lib/report/comparison-text.ts';
import { fullAudit as tea } from '@/tests/fakes/full-audit.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const [first, ...rest] = tea.findings;
if (!first) throw new Error('The tea shop has a finding.');
const without = (state: 'fine' | 'not-known'): AuditExport => ({
  ...tea,
  findings: rest,
  lookedFor: (tea.lookedFor ?? []).map((one) => (one.id === first.id ? { id: first.id, state } : one)),
});

test('a finding is gone only where it was looked for and not found; what could not be told is neither gone nor new', () => {
  expect(compareAudits(tea, without('fine')).findings.gone).toMatchObject([{ id: first.id, elsewhere: 'fine' }]);
  expect(compareAudits(without('fine'), tea).findings).toMatchObject({ gained: [{ id: first.id }], gone: [] });
  const unsure = [{ id: first.id, elsewhere: 'not-known' }];
  expect(compareAudits(tea, without('not-known')).findings).toMatchObject({ gone: [], unsure: { gone: unsure } });
  expect(compareAudits(without('not-known'), tea).findings).toMatchObject({ gained: [], unsure: { gained: unsure } });
  expect(comparisonText(compareAudits(tea, without('not-known')), { columns: 100 })).toContain(
    `Findings of then, not to be compared\n  ${first.title} (not known now)`,
  );
});

test('a finding that is told in other words, of another number, with another example, is the same finding', () => {
  const again: AuditExport = {
    ...tea,
    findings: tea.findings.map((one) => ({ ...one, title: `7 of 9: ${one.title}`, costs: one.costs + 1, where: [] })),
  };
  expect(compareAudits(tea, again).findings).toMatchObject({ gained: [], gone: [], unsure: { gained: [], gone: [] } });
});

test('what lies in the cart changes the name of its link, and no way', () => {
  const named = (words: string): AuditExport => ({
    ...tea,
    journeys: tea.journeys.map((journey) => ({ ...journey, steps: journey.steps.map((step) => ({ ...step, words })) })),
  });
  const changed = (then: string, now: string) =>
    compareAudits(named(then), named(now)).paths.filter(({ is }) => is === 'changed').length > 0;
  expect(changed('Shopping cart with 0 items', 'Shopping cart with 12 items')).toBe(false);
  expect(changed('Cart (0) $0.00', 'Cart (2) $1,070.00')).toBe(false);
  expect(changed('Cart (0)', 'Basket (0)')).toBe(true);
});

test('pages gained and gone are counted by their paths; a page that one of the two left out is neither', () => {
  const [page, ...others] = tea.pages;
  if (!page) throw new Error('The tea shop has pages.');
  const fresh = { ...page, url: `${tea.site.origin}/quite-new` };
  const moved: AuditExport = { ...tea, pages: [fresh, ...others] };
  const none = { was: 0, now: 0 };
  expect(compareAudits(tea, moved).pages).toMatchObject({ gained: 1, gone: 1, unread: none, examples: { gained: ['/quite-new'] } });
  const partly: AuditExport = { ...moved, coverage: { ...tea.coverage, complete: false } };
  expect(compareAudits(tea, partly).pages).toMatchObject({ gained: 1, gone: 0, unread: { was: 0, now: 1 } });
  expect(comparisonText(compareAudits(tea, partly), { columns: 100 })).toContain('Pages: 1 new, 0 gone; 0 not read then, 1 not read now');
});

test('the cart is gone where all was read without it, and not read where pages were left out', () => {
  const cartless = (coverage: Partial<AuditExport['coverage']>): AuditExport => ({
    ...tea,
    pages: tea.pages.filter(({ kinds }) => kinds.every(({ kind }) => kind !== 'cart')),
    coverage: { ...tea.coverage, ...coverage },
  });
  const goneIn = (now: AuditExport) => {
    const { gone, unread } = compareAudits(tea, now).kinds;
    return { gone: gone.map(({ kind }) => kind), unread: unread.gone.map(({ kind }) => kind) };
  };
  const left = { complete: false, because: 'budget' } as const;
  expect(goneIn(cartless({}))).toEqual({ gone: ['cart'], unread: [] });
  expect(goneIn(cartless(left))).toEqual({ gone: [], unread: ['cart'] });
  // Other products were left out, and none of them could be the cart.
  expect(goneIn(cartless({ complete: false, because: 'enough' }))).toEqual({ gone: ['cart'], unread: [] });
  expect(goneIn(cartless({ complete: false, because: 'enough', failures: { timeout: 1 } }))).toEqual({ gone: [], unread: ['cart'] });
  const text = comparisonText(compareAudits(tea, cartless(left)), { columns: 100 });
  expect(text).toMatch(/Kinds of pages not read now\n {2}Cart/);
  expect(text).not.toContain('gone\n  Cart');
});

/** A shop of some neglect, and the same shop on a day on which only some of its pages were read. */
const shabby = teaReading({
  product: { facts: { words: 20 } },
  pages: {
    '/journal/water': { kinds: ['article'], links: ['/journal'] },
    '/journal/tins': { kinds: ['article'], links: ['/teas/assam'], facts: { title: '' } },
    '/teas/assam': { kinds: ['product'], links: ['/gone'], facts: { words: 300, title: 'Tea' } },
    '/teas/ceylon': { kinds: ['product'], facts: { words: 20, title: 'Tea' } },
  },
});
const paths = shabby.pages.map(({ facts }) => facts.url);
const readOnly = (kept: readonly string[]): AuditExport =>
  judge({
    ...shabby,
    complete: false,
    pages: shabby.pages.filter(({ facts }) => kept.includes(facts.url)),
    unread: paths.filter((url) => !kept.includes(url)).map((url) => ({ url, reason: 'budget', status: null, inbound: [], expected: null })),
  });

test(
  'nothing of a site is gone, and no fix is done, because fewer of its pages were read; nor new because more were',
  { timeout: 60_000 },
  () => {
    const whole = judge(shabby);
    expect(whole.findings.length).toBeGreaterThan(4);
    fc.assert(
      fc.property(fc.subarray(paths.slice(1), { minLength: 1 }), (some) => {
        const less = readOnly([...paths.slice(0, 1), ...some]);
        const isAll = some.length === paths.length - 1;
        for (const [was, now] of [
          [whole, less],
          [less, whole],
        ] as const) {
          const { findings, kinds, pages, fixes, paths: ways, comparable } = compareAudits(was, now);
          expect([findings.gained, findings.gone]).toEqual([[], []]);
          expect([kinds.gained, kinds.gone]).toEqual([[], []]);
          expect([pages.gained, pages.gone]).toEqual([0, 0]);
          expect([fixes?.done, fixes?.dropped, fixes?.fresh]).toEqual([[], [], []]);
          expect(ways.filter(({ is }) => is === 'changed')).toEqual([]);
          expect(comparable.differs.some((one) => one.startsWith('Pages read: '))).toBe(!isAll);
        }
      }),
      { numRuns: 300 },
    );
  },
);
