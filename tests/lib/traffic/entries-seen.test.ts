import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { sayEntry } from '@/lib/model/traffic/say-entry.ts';
import type { EntryPage } from '@/lib/model/entry-page-schema.ts';
import { entriesSeen } from '@/lib/traffic/entries-seen.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';

const { start } = shopAudit.site;
const [product, article] = [`${start}mint`, `${start}steeping`];
const need = (id: string, label: string) => ({ id, label, weight: 25, state: 'not-found' as const, points: 0, evidence: [] });
const [first, ...others] = shopAudit.visitors;
if (!first) throw new Error('The audit has no visitors');
const needs = [need('reviews', 'Reviews on products'), need('identity', 'Who is behind it'), need('odd', 'What no fix of ours is for')];
const given = { on: 'desktop', score: 20, low: 10, high: 30, needs } as const;
const page = (url: string, kind: 'home' | 'product' | 'article') => ({
  ...shopAudit.pages[0],
  url,
  kinds: [{ kind, confidence: 1, evidence: [] }],
});
const fix = (id: string, edit: unknown) => ({
  ...shopAudit.fixes[0],
  id,
  where: [],
  needs: [{ visitor: first.id, need: id }],
  edit: [edit],
});
const audit = {
  ...shopAudit,
  visitors: [
    { ...first, devices: { desktop: given, phone: given } },
    ...others.map((one) => ({ ...one, devices: { desktop: { ...given, needs: [] }, phone: { ...given, needs: [] } } })),
  ],
  pages: [page(start, 'home'), page(product, 'product'), page(article, 'article')],
  fixes: [
    fix('reviews', { edit: 'add-reviews', on: { kinds: ['product'] }, count: 5 }),
    fix('identity', { edit: 'say-who', on: { pages: [start] }, what: 'address', place: 'main' }),
  ],
} as unknown as AuditExport;
const walked = (url: string): EntryPage => ({
  url,
  title: url,
  why: 'product',
  among: null,
  devices: { desktop: null, phone: null },
  visitors: null,
});
const landing = (url: string) => ({ url, read: url, visits: 100, leftAtOnce: 60, outcomes: null });

test('what products lack is said of the product that visits begin on, and not of Home', () => {
  const seen = entriesSeen(audit, [start, product, article].map(landing), [product, article].map(walked));
  const unmet = Object.fromEntries(seen.map((entry) => [entry.url, entry.unmet.map(({ label }) => label)]));

  expect(unmet).toEqual({
    [start]: ['Who is behind it', 'What no fix of ours is for'],
    [product]: ['Reviews on products'],
    [article]: [],
  });
});

test('where visits begin on no product, it is looked for from Home in vain', () => {
  const [home] = entriesSeen(audit, [landing(start)], []);

  expect(home?.unmet.map(({ label }) => label)).toContain('Reviews on products');
});

test('of a page that has nothing to sell that is said, and no fix for what else it lacks', () => {
  const empty = {
    id: 'empty-categories',
    severity: 'serious',
    title: '',
    why: '',
    costs: 0,
    where: [{ url: product, selector: null, words: '' }],
  };
  const told = { ...audit, findings: [empty] } as unknown as AuditExport;
  const seen = entriesSeen(told, [start, product].map(landing), [product].map(walked));

  expect(seen.map(({ trouble }) => trouble)).toEqual([null, 'empty']);
  const [, women] = seen;
  const line = women && sayEntry({ ...women, unmet: women.unmet.map(({ label }) => label) }, 'cart');
  expect(line).toContain('there is nothing to buy');
  expect(line).not.toContain('Reviews on products');
});
