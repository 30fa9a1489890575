import { expect, test } from 'vitest';
import { judgeWithFixes } from '@/lib/audit/fixes/judge-with-fixes.ts';
import { toJson } from '@/lib/report/to-json.ts';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { catalog, context } from '@/tests/fakes/judge.ts';
import { largeShop } from '@/tests/fakes/large-shop.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const audited = (reading: SiteReading): Promise<AuditExport> =>
  judgeWithFixes(reading, catalog, { ...context, pause: () => Promise.resolve() });
const fixOf = (audit: AuditExport, id: string) => audit.fixes.find((fix) => fix.id === id);

const kindWords = { pages: { '/story': { kinds: ['about'] as const, blocks: [], links: [{ to: '/kind-words', words: 'Kind words' }] } } };

test('a page that is two clicks away is to be linked from the header, in the words that the site has for it', async () => {
  const fix = fixOf(await audited(teaReading(kindWords)), `link-from-menu: ${at('/kind-words')}`);
  expect(fix).toMatchObject({
    title: 'Link “Kind words” (testimonials) from the header',
    how: 'header, every page; 2 clicks become 1',
    effort: 'link',
  });
  expect(fix?.gains.doubtful.desktop).toBeGreaterThan(0);
  expect(fix?.needs).toEqual([{ visitor: 'doubtful', need: 'kind' }]);
});

test('where a need is not known nothing is proposed for it', async () => {
  const without = { pages: { '/kind-words': null, '/faq': null } };
  expect((await audited(teaReading(without))).fixes.map(({ id }) => id)).toContain('new-page: testimonials');
  const unread = await audited(teaReading({ ...without, unreadPaths: ['/more'] }));
  expect(unread.fixes.filter(({ id }) => id.startsWith('new-page'))).toEqual([]);
});

test('a new page is named in the language of the site, and what it is for in the language of who reads', async () => {
  const reading = teaReading({ pages: { '/kind-words': null } });
  const titled = async (pages: SiteReading['pages']) => fixOf(await audited({ ...reading, pages }), 'new-page: testimonials')?.title;
  const excerpt = 'Wir verkaufen Tee und alles, was dazu gehört, aus einem kleinen Laden am Bach, und das ist nicht immer leicht.';
  const german = reading.pages.map((page) => ({ ...page, facts: { ...page.facts, excerpt } }));

  expect(await titled(reading.pages)).toBe('Add a page “Testimonials” and link it from the header');
  expect(await titled(german)).toBe('Add a page “Kundenstimmen” (testimonials) and link it from the header');
});

test('what stands behind a button on a phone is no nearer there, and that is said', async () => {
  const fix = fixOf(await audited(largeShop(60)), `link-from-menu: ${at('/kind-words')}`);
  expect(fix?.how).toBe('menu, every page; 2 clicks become 1, on a phone still 2');
});

test('guides that lead nowhere are ended with a link to what is sold', async () => {
  const fix = fixOf(await audited(largeShop(60)), 'end-guides');
  expect(fix).toMatchObject({ effort: 'link', where: [{ url: at('/journal/water') }, { url: at('/journal/cups') }] });
  expect(fix?.title).toBe('End “Water for tea” (article) and 1 more with a link to “Teas of shelf 1” (catalog)');
  expect(fix?.gains.uninformed.desktop).toBeGreaterThan(10);
});

test('a page that ends leads on to what is offered, else to where the deal is closed, and never to Home', async () => {
  const menu = block('menu', ['/', '/story', '/write', '/work']);
  const end = { facts: { words: 300 }, blocks: [menu] };
  const site = (more: Parameters<typeof siteReading>[0]) =>
    siteReading({
      '/': { kinds: ['home'], ...end, links: ['/story'] },
      '/story': { kinds: ['about'], ...end },
      '/write': { kinds: ['contact'], ...end },
      ...more,
    });
  const leadsTo = async (reading: SiteReading) => fixOf(await audited(reading), 'lead-on')?.edit;
  expect(await leadsTo(site({}))).toMatchObject([{ edit: 'add-link', to: at('/write') }]);
  expect(await leadsTo(site({ '/work': { kinds: ['services'], ...end } }))).toMatchObject([{ edit: 'add-link', to: at('/work') }]);
});

test('nothing is claimed about a phone for which no page was laid out', async () => {
  for (const { gains } of (await audited(teaReading(kindWords))).fixes)
    for (const gain of Object.values(gains)) expect(gain.phone).toBeNull();
});

test('the set that helps most is judged as a whole, and overlapping fixes are not added up', async () => {
  const { bestFixes, fixes, visitors } = await audited(
    siteReading({
      '/': { kinds: ['home'], links: ['/teas'], blocks: [block('menu', ['/teas'])] },
      '/teas': { kinds: ['catalog'], links: ['/tea'] },
      '/tea': { kinds: ['product'], actions: [{ purpose: 'add-to-cart' }], facts: { words: 200 } },
      '/cart': { kinds: ['cart'] },
    }),
  );
  const total = (gains: (typeof fixes)[number]['gains'] | undefined) =>
    visitors.reduce((sum, { id, device }) => sum + (gains?.[id][device] ?? 0), 0);
  const chosen = fixes.filter(({ id }) => bestFixes?.ids.includes(id));
  expect(chosen.length).toBeGreaterThan(1);
  const [most] = fixes;
  expect(total(bestFixes?.gains)).toBeGreaterThanOrEqual(total(most?.gains));
  for (const { id, device, devices } of visitors) {
    const gain = bestFixes?.gains[id][device] ?? 0;
    expect((devices[device].score ?? 0) + gain).toBeLessThanOrEqual(100);
  }
});

test('two audits of a site that stays as it is have the same fixes to the byte, and keep the contract', async () => {
  const [one, other] = [await audited(teaReading(kindWords)), await audited(teaReading(kindWords))];
  expect(toJson(other)).toBe(toJson(one));
  expect(auditExportSchema.safeParse(one).error).toBeUndefined();
  expect(one.fixes.length).toBeGreaterThan(5);
});

test('judging the changes changes nothing of what was judged', async () => {
  const reading = teaReading(kindWords);
  const before = structuredClone({ ...reading });
  await audited(reading);
  expect(reading).toEqual(before);
});

test('a finding is answered by what answers the needs that it spoils', async () => {
  const audit = await audited(teaReading({ product: { facts: { words: 200 } } }));
  expect(audit.findings.map(({ id }) => id)).toContain('missing-reviews');
  expect(fixOf(audit, 'show-reviews')?.findings).toContain('missing-reviews');
});

test('texts of products that are too short are to be longer', async () => {
  const fix = fixOf(await audited(teaReading({ product: { facts: { words: 30 } } })), 'write-to-length: more');
  expect(fix).toMatchObject({ effort: 'text', where: { length: 6 } });
  expect(fix?.gains.uninformed.desktop).toBeGreaterThan(0);
});
