import { expect, test } from 'vitest';
import { deviceViews } from '@/lib/audit/device-views.ts';
import { siteToFix } from '@/lib/audit/fixes/site-to-fix.ts';
import { auditCatalog } from '@/lib/catalog/audit-catalog.ts';
import type { FormField, PageFacts } from '@/lib/model/page.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { launchOf } from '@/tests/fakes/launch-of.ts';
import { outcomeOf, pagesUnder } from '@/tests/fakes/outcome-of.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { at, block, siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';

const english = 'We let six courts for futsal by the hour, by day and in the evening.';
const asked = (type: string): FormField => ({ name: type, type, label: type, required: true, filled: false });
const form = (action: string | null, lost?: true, fields = ['text', 'date', 'time']) => ({
  action,
  method: 'post' as const,
  place: 'main' as const,
  words: '',
  fields: fields.map(asked),
  ...(lost ? { lost } : {}),
});
const toItself = form(at('/book'), true);
const courts = (facts: Partial<PageFacts>, more: { readonly [path: string]: FakePage } = {}) =>
  siteReading({
    '/': { kinds: ['home'], links: ['/book', ...Object.keys(more)], facts: { excerpt: english } },
    '/book': { kinds: ['booking'], links: ['/'], facts },
    ...more,
  });

test('a booking form that goes to “#” is the first thing said, and never as if it were sure', () => {
  const site = courts({ forms: [toItself] });
  expect(judge(site).findings[0]).toMatchObject({ id: 'lost-goal-form', severity: 'blocker' });
  expect(outcomeOf('lost-goal-form', site)).toMatchObject({
    title: 'The form to book has no address to be sent to. If no script sends it, nobody can book with it.',
    where: [['/book', '/book']],
  });
});

test('where a telephone number stands beside it, or another page books, it is serious and keeps nobody out', () => {
  const beside = { ...pageFacts().measures, telephones: 1 };
  expect(outcomeOf('lost-goal-form', courts({ forms: [toItself], measures: beside })).severity).toBe('serious');
  const other: FakePage = { kinds: ['booking'], facts: { forms: [form(at('/courts'))] } };
  const both = outcomeOf('lost-goal-form', courts({ forms: [toItself] }, { '/courts': other }));
  expect(both).toMatchObject({ severity: 'serious', where: [['/book', '/book']] });
});

test('a form with an address, a second one that has one, and one that is not for booking are none', () => {
  const state = (...forms: PageFacts['forms']) => outcomeOf('lost-goal-form', courts({ forms })).state;
  expect(state(form(at('/send')))).toBe('fine');
  expect(state(toItself, form(at('/send')))).toBe('fine');
  expect(state(form(at('/book'), true, ['email']))).toBe('does-not-apply');
  expect(state(form(at('/book'), true, ['search']))).toBe('does-not-apply');
  expect(state({ ...toItself, place: 'footer' })).toBe('does-not-apply');
  expect(state(form(null))).toBe('found');
});

test('before a launch the goal’s form stands first among those that lead nowhere, and the line says what it is for', () => {
  const site = courts({ forms: [toItself] }, { '/a': { kinds: ['account'], links: ['/'], facts: { forms: [form(null)] } } });
  const swapped = { ...site, pages: [site.pages[0], site.pages[2], site.pages[1]].filter((page) => page !== undefined) };
  const { words, where } = launchOf('lost-forms', swapped);
  expect(where.map(([path]) => path)).toEqual(['/book', '/a']);
  expect(words).toMatch(/nobody can book with it\. 2 forms lead nowhere/);
});

const menu = block('menu', ['/teas', '/cups', '/men']);
const list: FakePage = { kinds: ['catalog'], blocks: [menu], links: ['/tea/1', '/tea/2', '/tea/3'] };
const teas = pagesUnder('/tea', 3, () => ({ kinds: ['product'], blocks: [menu], actions: [{ purpose: 'add-to-cart' }] }));
const shop = (men: Partial<PageFacts>, lists: FakePage = list, links: readonly string[] = []) =>
  siteReading({
    '/': { kinds: ['home'], blocks: [menu], links, facts: { excerpt: 'We sell tea and all that goes with it.' } },
    '/teas': lists,
    '/cups': lists,
    '/men': { kinds: ['catalog'], blocks: [menu], facts: { title: 'Men', headings: [], ...men } },
    ...teas,
  });

test('a category that says that nothing is in it is told, and before a launch too', () => {
  const site = shop({ excerpt: '0 products. No products found' });
  expect(outcomeOf('empty-categories', site)).toMatchObject({ state: 'found', title: '1 list of goods says it is empty.' });
  expect(launchOf('empty-categories', site)).toMatchObject({ state: 'needs-look', where: [['/men', 'Men']] });
});

test('nobody is told to show an empty category on Home, and showing one counts for nothing', () => {
  const shown = (men: string) => shop({ excerpt: men }, list, ['/teas', '/men']);
  const range = (site: SiteReading) => {
    const needs = judge(site).visitors.find(({ id }) => id === 'uninformed')?.devices.desktop.needs ?? [];
    return JSON.stringify(needs.find(({ id }) => id === 'range')?.evidence);
  };
  expect(range(shown('Shirts for men'))).toContain('2 of 3 categories');
  expect(range(shown('No products found'))).toContain('1 of 3 categories');
  const unshown = (men: string) => {
    const views = deviceViews(shop({ excerpt: men }), auditCatalog, null);
    return siteToFix(views, auditCatalog).notOnHome.map(({ url }) => new URL(url).pathname);
  };
  expect(unshown('Shirts for men')).toEqual(['/teas', '/cups', '/men']);
  expect(unshown('No products found')).toEqual(['/teas', '/cups']);
});

test('goods beside the words, or lists that scripts fill, are no empty categories', () => {
  const words = { excerpt: 'No products found' };
  expect(outcomeOf('empty-categories', shop({ ...words, measures: { ...pageFacts().measures, prices: 4 } })).state).toBe('fine');
  expect(outcomeOf('empty-categories', shop(words, { ...list, facts: words })).state).toBe('not-known');
  expect(outcomeOf('empty-categories', shop({ excerpt: 'Shirts for men' })).state).toBe('fine');
});

test('legal words with “#” are told as words that lead nowhere; credits of a free design are told', () => {
  const foot = block('footer', [{ to: 'http://templated.co/', words: 'TEMPLATED' }]);
  const dead = { kind: 'fragment' as const, href: '#', words: 'Privacy policy', place: 'footer' as const, hidden: null };
  const site = siteReading({ '/': { kinds: ['home'], blocks: [foot], facts: { excerpt: english, oddLinks: [dead] } } });
  expect(launchOf('missing-legal', site).words).toBe(
    'On 1 of 1 pages privacy, terms or a legal notice are named, but the words lead nowhere (“#”).',
  );
  expect(launchOf('theme-credits', site)).toMatchObject({ state: 'needs-look', where: [['/', 'TEMPLATED (templated.co)']] });
});
