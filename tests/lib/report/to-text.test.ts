import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { toJson } from '@/lib/report/to-json.ts';
import { toText } from '@/lib/report/to-text.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';

const audit = judgedTea({ product: { facts: { words: 200 } } });

test.each([60, 80, 120])('no line is wider than %i columns, and the verdict, four scores and clicks are there', (columns) => {
  const text = toText(audit, { columns });
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
  for (const words of [
    'Your products show no reviews.',
    'Informed',
    'Questioning',
    'Doubtful',
    'Uninformed',
    'Clicks to the cart',
    'Weakest needs',
    'nobody was observed',
  ])
    expect(text).toContain(words);
});

test('a site cannot steer the terminal with its words', () => {
  const escape = String.fromCharCode(27);
  const bell = String.fromCharCode(7);
  const text = toText({ ...audit, site: { ...audit.site, title: `${escape}[2J Shop ${bell}\u202E` } }, { columns: 80 });
  expect(text).not.toContain(escape);
  expect(text).not.toContain(bell);
  expect(text).not.toContain('\u202E');
});

test('the JSON text reads back as the same export, in the order of the contract', () => {
  const read: unknown = JSON.parse(toJson(audit));
  expect(auditExportSchema.parse(read)).toEqual(audit);
  expect(Object.keys(read as object).slice(0, 5)).toEqual(['format', 'version', 'generator', 'date', 'site']);
});
