import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { Figures } from '@/lib/model/traffic/figures.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { judgeTraffic } from '@/lib/traffic/judge-traffic.ts';
import { toldTraffic } from '@/lib/traffic/told-traffic.ts';
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
const audit: AuditExport = { ...shopAudit, traffic: toldTraffic(figures, judgeTraffic(figures, [])) };

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
