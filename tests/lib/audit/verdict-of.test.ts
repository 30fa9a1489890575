import { expect, test } from 'vitest';
import { auditCatalog } from '@/lib/catalog/audit-catalog.ts';
import { verdictOf } from '@/lib/audit/verdict-of.ts';
import type { Fact } from '@/lib/model/fact.ts';
import type { Device } from '@/lib/model/page.ts';

const [visitor] = auditCatalog.visitors;
const need = visitor?.needs.store.find(({ id }) => id === 'cartlink');
const linked = (count: number): Fact => ({
  state: 'measured',
  value: count / 17,
  worst: count / 17,
  best: count / 17,
  count,
  of: 17,
  onLayout: true,
  evidence: [],
});

/** What is said where the lost points are lost by that need, and the other device has so many links. */
function verdict(device: Device, here: number, there: number | null): string {
  if (!visitor || !need) throw new Error('no such need');
  const rated = { id: need.id, label: '', weight: 10, state: 'found' as const, points: 0, low: 0, high: 0, evidence: [] };
  return verdictOf({
    visitor,
    measured: [{ need, fact: linked(here) }],
    score: { score: 60, low: 50, high: 70, needs: [rated] },
    other: there === null ? null : { facts: [linked(there)], device: device === 'phone' ? 'desktop' : 'phone' },
    words: { goal: 'the cart', withinClicks: 8 },
    survey: undefined as never,
    coverage: undefined as never,
  });
}

test('what is true of one device alone is said of that one', () => {
  expect(verdict('phone', 0, 17)).toBe('on a phone: 0 of 17 pages link to the cart at the top');
  expect(verdict('desktop', 3, 17)).toBe('on desktop: 3 of 17 pages link to the cart at the top');
});

test('what is true of both, or was seen on one only, is said of the site', () => {
  expect(verdict('phone', 0, 0)).toBe('0 of 17 pages link to the cart at the top');
  expect(verdict('desktop', 0, null)).toBe('0 of 17 pages link to the cart at the top');
});
