import { expect, test } from 'vitest';
import { exportedWalkThrough } from '@/lib/model/exported-walk-through.ts';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { KeptWalkThrough } from '@/lib/model/walk-through.ts';
import { reportParts } from '@/lib/report/html/parts.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { toJson } from '@/lib/report/to-json.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { walked } from '@/tests/fakes/walk-throughs.ts';

const audit = (...walks: readonly KeptWalkThrough[]): AuditExport => ({ ...shopAudit, walkThroughs: walks.map(exportedWalkThrough) });
const hostile = '<img src=x onerror=alert(1)> | [x](javascript:alert(1))';

test('the JSON holds a walk-through whole, and nothing that is only of use in this browser', () => {
  const read = auditExportSchema.parse(JSON.parse(toJson(audit(walked))));
  expect(read.walkThroughs).toHaveLength(1);
  expect(Object.keys(read.walkThroughs[0] ?? {})).not.toEqual(expect.arrayContaining(['tabs']));
  expect(read.walkThroughs[0]).toMatchObject({ person: 'SK', answers: { stopped: 'Not knowing what it costs before I order' } });
});

test('the HTML tells of people only where that part is asked for, with what they said in both places', () => {
  const whole = toHtml(audit(walked), { parts: reportParts });
  expect(whole).toContain('Not knowing what it costs before I order');
  expect(whole).toMatch(/of 1 person said that it was hard to find the way/);
  const without = toHtml(audit(walked), { parts: reportParts.filter((part) => part !== 'walks') });
  expect(without).not.toMatch(/SK|Not knowing what it costs|said that/);
});

test('words of people are only words, in HTML and Markdown', () => {
  const answers = { asked: { irritating: { is: 'yes', comment: hostile } }, stopped: hostile } as const;
  const evil = audit({ ...walked, person: hostile, task: { ...walked.task, words: hostile }, answers });
  expect(toHtml(evil)).not.toMatch(/<img src=x/);
  const markdown = toMarkdown(evil);
  expect(markdown).not.toMatch(/[^\\]\[x\]\(/);
  const [row] = markdown.split('\n').filter((line) => line.includes('Questioning') && line.includes('0:45'));
  expect(row?.split(/(?<!\\)\|/)).toHaveLength(12);
});

test('Markdown has a row for each person, and says what people are not', () => {
  const text = toMarkdown(audit(walked, { ...walked, person: '', state: 'gave-up' }));
  expect(text).toMatch(/\| SK \| Questioning \| Find out what delivery costs \| desktop \| 3 \| 1 \| 1 \| 0:45 \| 0\\\.42 \| found \|/);
  expect(text).toMatch(/\| Somebody \|.*\| – \| gave up, though there \|/);
  expect(text).toContain('One person is one person');
  expect(toMarkdown(shopAudit)).not.toContain('Walk-throughs');
});
