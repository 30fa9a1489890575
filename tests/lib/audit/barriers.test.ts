import { expect, test } from 'vitest';
import { keyPages } from '@/lib/audit/key-pages.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import type { BarrierRule, RuleOutcome } from '@/lib/model/barrier.ts';
import type { Opener, PageLayout, SeenElement } from '@/lib/model/layout.ts';
import type { Device } from '@/lib/model/page.ts';
import { toText } from '@/lib/report/to-text.ts';
import { judge } from '@/tests/fakes/judge.ts';
import { at, block, siteReading } from '@/tests/fakes/site-reading.ts';

const menu = block('menu', [{ to: '/mugs', words: 'Mugs' }]);
const opener: Opener = { how: 'press', words: '', slot: 'header', barriers: ['button-name'] };
const seen = (slot: string, to: string | null, more: Partial<SeenElement> = {}): SeenElement => ({
  slot,
  to: to === null ? null : at(to),
  state: 'seen',
  openers: [],
  screenful: 1,
  ...more,
});
const outcome = (rule: BarrierRule, more: Partial<RuleOutcome> = {}): RuleOutcome => ({
  rule,
  passed: 3,
  failed: 1,
  notKnown: 0,
  where: [{ selector: '#add', words: 'Add' }],
  ...more,
});
const layout = (device: Device, elements: readonly SeenElement[], more: Partial<PageLayout> = {}): PageLayout => ({
  url: at('/'),
  device,
  width: 390,
  height: 900,
  elements,
  ...more,
});

/** Home, a list in the menu, a mug with a button. */
const shop = (layouts: readonly PageLayout[]) =>
  siteReading(
    {
      '/': { kinds: ['home'], blocks: [menu] },
      '/mugs': { kinds: ['catalog'], blocks: [menu], links: [{ to: '/mugs/blue', words: 'Blue', slot: 'tile' }] },
      '/mugs/blue': {
        kinds: ['product'],
        blocks: [menu],
        actions: [{ purpose: 'add-to-cart', words: 'Add', slot: 'add', leadsTo: 'cart' }],
      },
    },
    { layouts },
  );
const wayOn = ({ journeys }: AuditExport, device: Device) =>
  journeys
    .find((journey) => journey.need === 'cart' && journey.device === device)
    ?.steps.map(({ words, barriers }) => [words, barriers?.map(({ rule }) => rule)]);

const phone = [
  layout('phone', [seen('menu', '/mugs', { state: 'behind', openers: [opener] }), seen('tile', '/mugs/blue', { barriers: [] })]),
  layout('phone', [seen('add', null, { barriers: ['target-size'] })], {
    url: at('/mugs/blue'),
    rules: [outcome('target-size'), outcome('link-name', { failed: 0 })],
  }),
];

test('each step says what is in the way at it, openers too; where nobody looked it says nothing', () => {
  const audit = judge(shop(phone));
  expect(wayOn(audit, 'phone')).toEqual([
    ['', ['button-name']],
    ['Mugs', undefined],
    ['Blue', []],
    ['Add', ['target-size']],
  ]);
  expect(auditExportSchema.safeParse(audit).error).toBeUndefined();
  expect(audit.journeys.find(({ device }) => device === 'phone')?.steps[0]?.barriers?.[0]?.words).toMatch(/^has no name/);
});

test('of a make, size and faintness hold for all, what one is called does not', () => {
  const tile = seen('tile', '/mugs/red', { barriers: ['link-name', 'color-contrast'] });
  const audit = judge(shop([layout('phone', [seen('menu', '/mugs'), tile, seen('add', null)])]));
  expect(wayOn(audit, 'phone')?.[1]).toEqual(['Blue', ['color-contrast']]);
});

test('rows count what was looked for, by rule and device; findings name the step that costs visitors the way', () => {
  const audit = judge(shop(phone));
  expect(audit.barriers?.map(({ rule, device, pages, passed, failed }) => [rule, device, pages, passed, failed])).toEqual([
    ['link-name', 'phone', 1, 3, 0],
    ['target-size', 'phone', 1, 3, 1],
  ]);
  expect(audit.barriers?.[1]?.where).toEqual([{ url: at('/mugs/blue'), selector: '#add', words: 'Add' }]);
  const found = new Map(audit.findings.map((finding) => [finding.id, finding]));
  expect(found.get('nameless-steps')?.title).toBe('1 step on the way to the cart has no words.');
  expect(found.get('tiny-targets')).toMatchObject({
    severity: 'serious',
    where: [
      { url: at('/mugs/blue'), words: 'Add' },
      { url: at('/mugs/blue'), selector: '#add' },
    ],
  });
  expect(found.has('faint-words')).toBe(false);
});

test('a step written too faintly is told alone: the faint links of the footer are counted, and do not hide it', () => {
  const rules = [outcome('color-contrast', { failed: 9, where: [{ selector: 'footer a', words: 'Imprint' }] })];
  const faint = [layout('phone', [seen('menu', '/mugs', { barriers: ['color-contrast'] }), seen('tile', '/mugs/blue')], { rules })];
  const found = judge(shop(faint)).findings.find(({ id }) => id === 'faint-words');
  expect(found?.title).toBe(
    'A step on the way to the cart is written too faintly to be read by all, and so are 8 other links and buttons.',
  );
  expect(found?.where).toEqual([{ url: at('/'), selector: null, words: 'Mugs' }]);
});

test('tiny targets beside the way are minor', () => {
  const audit = judge(
    shop([layout('phone', [seen('menu', '/mugs')], { rules: [outcome('target-size', { failed: 7 }), outcome('color-contrast')] })]),
  );
  expect(audit.findings.find(({ id }) => id === 'tiny-targets')).toMatchObject({
    severity: 'minor',
    title: '7 links and buttons are too small for a thumb.',
  });
  expect(audit.findings.find(({ id }) => id === 'faint-words')?.title).toBe('1 link or button is written too faintly.');
});

test('the text says the barrier at the step', () => {
  const text = toText(judge(shop(phone)), { columns: 100 });
  expect(text).toContain('In the way to the goal, phone');
  expect(text).toMatch(/ {2}1\. open a menu without a name in the menu\n {5}! has no name/);
  expect(text).toMatch(/ {2}4\. press Add\n {5}! is smaller than 24 by 24 pixels/);
  expect(text).not.toContain('In the way to the goal, desktop');
  expect(toText(judge(shop([])), { columns: 100 })).not.toContain('In the way');
});

test('facts are not known, rather than none, where nothing was laid out or drawn', () => {
  const facts = (audit: AuditExport) => new Map(audit.drivingAway.flatMap((row) => row.facts).map((fact) => [fact.id, fact]));
  const none = facts(judge(shop([])));
  for (const id of ['covered-on-a-phone', 'layout-shift', 'broken-pictures', 'small-text-on-a-phone', 'faint-words', 'countdown'])
    expect(none.get(id), id).toMatchObject({ count: null });
  const looks = { characters: 200, smallCharacters: 50, pictures: 4, brokenPictures: ['https://shop.test/lost.png'], countdowns: [] };
  const some = facts(judge(shop([layout('desktop', [], { looks }), layout('phone', [], { looks: { ...looks, smallCharacters: 0 } })])));
  expect(some.get('small-text-on-desktop')).toEqual({
    id: 'small-text-on-desktop',
    count: 50,
    of: 200,
    unit: 'characters',
    where: [at('/')],
  });
  expect(some.get('small-text-on-a-phone')).toMatchObject({ count: 0, of: 200, where: [] });
  expect(some.get('broken-pictures')).toMatchObject({ count: 1, of: 4 });
  const closed = judge(shop([layout('desktop', [], { looks: { ...looks, pictures: 1 } })]));
  expect(facts(closed).get('broken-pictures')).toMatchObject({ count: null });
});

test('what lay over the first page is told in percent, with its words', () => {
  const overlay = { covers: 0.42, words: 'Join our club', buttons: ['Join'] };
  const firstLook = { as: 'stranger', overlays: { desktop: [overlay], phone: [] }, shift: 0.2584, sounds: 1 } as const;
  const audit = judge(siteReading({ '/': { kinds: ['home'], facts: { firstLook } } }));
  const facts = new Map(audit.drivingAway.flatMap((row) => row.facts).map((fact) => [fact.id, fact]));
  expect(facts.get('covered-on-desktop')).toEqual({
    id: 'covered-on-desktop',
    count: 42,
    of: 100,
    unit: 'percent',
    where: [at('/')],
    quotes: [{ url: at('/'), words: 'Join our club' }],
  });
  expect(facts.get('covered-on-a-phone')).toMatchObject({ count: 0, where: [] });
  expect(facts.get('layout-shift')).toMatchObject({ count: 258, unit: 'thousandths', where: [at('/')] });
  expect(facts.get('sounds-by-itself')).toMatchObject({ count: 1, of: 1 });
  expect(audit.firstVisit?.clicks).toEqual({ desktop: 0, phone: 0 });
});

test('six pages at most are key pages: the start, the stations to the cart, the page of the goal', () => {
  const reading = siteReading({
    '/': {},
    '/faq': { kinds: ['faq'] },
    '/contact': { kinds: ['contact'] },
    ...Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`/list/${n}`, { kinds: ['catalog'] as const }])),
  });
  const keys = [...keyPages(reading.pages, reading, 'contact')].map(({ facts }) => new URL(facts.url).pathname);
  expect(keys).toEqual(['/', '/contact', '/list/0', '/list/1', '/list/2', '/list/3']);
});
