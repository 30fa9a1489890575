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

test('whose eyes it was read with is said where they are not any visitor’s, and what was left out of the pages', () => {
  const said = (change: Partial<typeof audit.session>) => toText({ ...audit, session: { ...audit.session, ...change } }, { columns: 100 });
  expect(said({ loggedIn: 'no' })).not.toMatch(/Read as|Read while/);
  expect(said({ loggedIn: 'yes' })).toContain('Read while logged in: visitors see something else.');
  expect(said({ loggedIn: 'yes', admin: true })).toContain('as one who runs the site');
  expect(said({ as: 'stranger', loggedIn: 'no' })).toContain('Read as a stranger, without cookies.');
  expect(said({ as: 'stranger', loggedIn: 'yes' })).toContain('yet its pages show somebody who is logged in');

  const bars = { ...audit.coverage, leftOut: ['WordPress admin bar', 'Query Monitor'] };
  expect(toText({ ...audit, coverage: bars }, { columns: 100 })).toContain('Left out of the pages: WordPress admin bar, Query Monitor.');
  expect(toText(audit, { columns: 100 })).not.toContain('Left out');
});
