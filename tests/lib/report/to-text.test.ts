import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { toJson } from '@/lib/report/to-json.ts';
import { toText } from '@/lib/report/to-text.ts';
import { noWayOnPhoneAudit, phoneAudit } from '@/tests/components/gallery/phone-audits.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { shownAudit } from '@/tests/components/gallery/showings.ts';
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
  expect(Object.keys(read as object).slice(0, 6)).toEqual(['format', 'version', 'generator', 'date', 'language', 'site']);
});

test('clicks on a phone stand beside those on a desktop, with the parts that differ', () => {
  const text = toText(phoneAudit, { columns: 80 });
  expect(text).toMatch(/^Clicks to the cart {2,}desktop {2}phone$/m);
  expect(text).toMatch(/^ {2}typical, from Home \.+ +4 +6$/m);
  expect(text).toMatch(/^ {2}quickest \.+ +3 +5$/m);
  expect(text).toMatch(/^ {2}slowest of 112 \.+ +7 +12$/m);
  expect(text).toContain('parts on a phone: catalog 2, product 3, in the cart 4, cart 6, checkout 7');
  expect(text).toMatch(/Informed, ready to buy \.+ 55 {2}\(49–61, phone\)/);
  expect(text).not.toContain('on a phone: not yet known');
  expect(toText(noWayOnPhoneAudit, { columns: 80 })).toMatch(/^ {2}typical, from Home \.+ +4 +–$/m);
});

test.each([
  [{ draw: false }, {}, 'drawing pages was turned off'],
  [{}, { stopped: 'user' }, 'the check was stopped before any page was drawn at its size'],
  [{}, { stopped: 'budget' }, 'no page could be drawn at its size'],
  [{}, {}, 'no page could be drawn at its size'],
] as const)('why a phone is not known is said (%o, %o)', (settings, coverage, why) => {
  const unseen = { ...shopAudit, settings: { ...shopAudit.settings, ...settings }, coverage: { ...shopAudit.coverage, ...coverage } };
  const text = toText(unseen, { columns: 120 });
  expect(text).toContain('Clicks to the cart, desktop');
  expect(text).toContain(`on a phone: not yet known, since ${why}`);
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

test('what the user has shown is told as such', () => {
  const text = toText({ ...shownAudit, checkout: { pages: 1, fields: 8, required: 6, guest: 'yes' } }, { columns: 120 });
  expect(text).toContain('shown by you, on desktop: 2 clicks');
  expect(text).toContain(
    'checkout, read when you opened it with your own item in it: 1 page, 6 of 8 fields required; one can buy as a guest',
  );
});
