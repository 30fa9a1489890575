import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Fix } from '@/lib/model/fix-schema.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { Unmet } from '@/lib/model/traffic/verdict.ts';
import { fixesFor } from '@/lib/traffic/fixes-for.ts';

const address = (path: string) => `https://tea.test${path}`;
const page = (path: string, kind: PageKindId) =>
  ({ url: address(path), kinds: [{ kind, confidence: 1 }] }) as unknown as AuditExport['pages'][number];
const fix = (id: string, change: Partial<Fix>): Fix => ({
  id,
  title: id,
  how: '',
  effort: 'link',
  gains: {} as Fix['gains'],
  needs: [],
  findings: [],
  where: [],
  edit: [],
  ...change,
});
const menu = { on: 'every-page', place: 'menu', words: '', like: null } as const;
const fixes = [
  fix('pictures', {
    edit: [{ edit: 'add-pictures', on: { kinds: ['product'] }, count: 3 }],
    needs: [{ visitor: 'questioning', need: 'pictures' }],
  }),
  fix('link-kind-words', {
    edit: [{ edit: 'add-link', ...menu, to: address('/kind-words') }],
    needs: [{ visitor: 'doubtful', need: 'reach' }],
  }),
  fix('new-faq', { edit: [{ edit: 'add-page', url: address('/#new-faq'), kind: 'faq', words: 'FAQ' }] }),
  fix('say-who', {
    edit: [{ edit: 'say-who', on: { pages: [address('/')] }, what: 'address', place: 'main' }],
    needs: [{ visitor: 'doubtful', need: 'identity' }],
  }),
];
const audit = { fixes, pages: [page('/', 'home'), page('/mint', 'product'), page('/kind-words', 'testimonials')] };
const on = (path: string, ...unmet: readonly Unmet[]) => fixesFor({ url: address(path), unmet }, audit);
const lack = (label: string, kinds: readonly PageKindId[], need = ''): Unmet => ({ label, kinds, needs: [{ visitor: 'doubtful', need }] });

test('beside a lack stand only fixes that change it: by the need, or by the page that they lead to', () => {
  expect(on('/mint', lack('Testimonials', ['testimonials']))).toEqual(['link-kind-words']);
  expect(on('/', lack('Who is behind it', [], 'identity'))).toEqual(['say-who']);
  expect(on('/mint', lack('Answers', ['faq']), lack('Who is behind it', [], 'identity'))).toEqual(['new-faq', 'say-who']);
});

test('beside a lack that no fix changes stands none, whatever else changes the page', () => {
  expect(on('/mint', lack('Guarantee', ['guarantee'], 'promise'))).toEqual([]);
});

test('beside a lack stands also what names this very page, and no other', () => {
  const end = fix('end', {
    edit: [{ edit: 'add-link', on: { pages: [address('/steeping')] }, place: 'main', words: '', like: null, to: address('/mint') }],
  });
  const both = { fixes: [...fixes, end], pages: audit.pages };
  const unmet = [lack('Testimonials', ['testimonials'])];

  expect(fixesFor({ url: address('/steeping'), unmet }, both)).toEqual(['link-kind-words', 'end']);
  expect(fixesFor({ url: address('/mint'), unmet }, both)).toEqual(['link-kind-words']);
});

test('where nothing is named that is not met, what changes the page is told', () => {
  expect(on('/mint')).toEqual(['pictures']);
  expect(on('/')).toEqual(['say-who']);
});
