import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { toldTraffic } from '@/lib/traffic/told-traffic.ts';
import { trafficView } from '@/lib/traffic/traffic-view.ts';
import { reportAudit } from '../../components/gallery/report-audit.ts';
import { shopAudit } from '../../components/gallery/shop-audit.ts';

const hostile = '<img src=x onerror=alert(1)>|*';
const figures: Figures = {
  outcome: 'orders',
  visits: 3000,
  leftAtOnce: null,
  outcomes: 3,
  days: 30,
  pages: [],
  sources: [{ name: hostile, visits: 2900, leftAtOnce: null, outcomes: null }],
  files: [],
};
const audit: AuditExport = { ...shopAudit, traffic: toldTraffic(figures, trafficView(shopAudit, figures, []), 'cart') };

test('the file has verdict, figures and reasons; what came from a file is words only', () => {
  const text = toHtml(audit);

  expect(text).toContain('Probably the traffic: the wrong people come.');
  expect(text).toContain('3,000 visits in 30 days · Orders: 3');
  expect(text).toContain('&lt;img src=x');
  expect(text).not.toContain('<img src=x');
});

test('the part is left out where it is not asked for, and where nothing was told', () => {
  expect(toHtml(audit, { parts: ['verdict'] })).not.toContain('the wrong people come');
  expect(toHtml(shopAudit)).not.toContain('Site or traffic?');
  expect(toMarkdown(shopAudit)).not.toContain('Site or traffic?');
});

test('Markdown has it as a list, and nothing in it is read as a mark or markup', () => {
  const text = toMarkdown(audit);

  expect(text).toContain('### Site or traffic?');
  expect(text).toContain('**Probably the traffic: the wrong people come.**');
  expect(text).not.toMatch(/(?<!\\)<img/);
});

const landings = [reportAudit.site.start, `${reportAudit.site.origin}/gone`].map((url, at) => ({
  url,
  visits: 1000 - at,
  leftAtOnce: 700,
  outcomes: 1,
}));
const form = { id: 'lost-goal-form', severity: 'blocker' as const, title: 'The form leads nowhere.', why: '', costs: 0 };
const told = { ...figures, visits: 40_000, leftAtOnce: 16_000, outcomes: 12, sources: [], pages: landings };

test.each([
  ['HTML', toHtml],
  ['Markdown', toMarkdown],
] as const)('%s says where to begin, with the form that leads nowhere, the page, its fix, and where they land', (_, write) => {
  const findings = [{ ...form, where: [{ url: `${reportAudit.site.origin}/contact`, selector: null, words: 'Write to us' }] }];
  const checked = { ...reportAudit, findings };
  const whole = write({ ...checked, traffic: toldTraffic(told, trafficView(checked, told, []), 'cart') });
  const text = whole.slice(whole.indexOf('it loses those who come'));

  const order = ['Look here first: The form leads nowhere.', 'Where to begin', 'Write to us', '1,000 visits', 'Where they land', '/gone'];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  const begin = text.slice(text.indexOf('1,000 visits'), text.indexOf('Where they land'));
  expect(reportAudit.fixes.some(({ title }) => begin.includes(title))).toBe(true);
});

test('a file of an older version, without where to begin, is told all the same', () => {
  const { landings: _, ...traffic } = toldTraffic(told, trafficView(reportAudit, told, []), 'cart');
  const { form: _form, where: _where, whereBy: _by, ...verdict } = traffic.verdict;

  expect(toHtml({ ...reportAudit, traffic: { ...traffic, verdict } })).toContain('it loses those who come');
});
