import { expect, test } from 'vitest';
import { readImport } from '@/lib/model/read-import.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';

const text = (change: object = {}) => JSON.stringify({ ...shopAudit, ...change });
const faultIn = (file: string) => readImport(file).faults[0];

test('an export comes back as it was written, whatever else a file says', () => {
  expect(readImport(text())).toEqual({ audits: [{ result: shopAudit }], notes: [], faults: [] });
  expect(readImport(`\uFEFF${text({ evil: '<script>', __proto__: { polluted: true } })}`).audits[0]?.result).toEqual(shopAudit);
});

test.each([
  ['', 'not-json'],
  ['{"format": "floorwalker-audit", "ver', 'not-json'],
  ['<html>', 'not-json'],
  ['[]', 'other-format'],
  ['null', 'other-format'],
  ['{"lighthouseVersion":"12"}', 'other-format'],
  ['{"format":"floorwalker-archive","version":1,"audits":[]}', 'empty'],
  ['{"format":"floorwalker-archive","version":1}', 'broken'],
])('%s is refused: %s', (file, fault) => {
  expect(readImport(file).audits).toEqual([]);
  expect(faultIn(file)?.fault).toBe(fault);
});

test('one of a newer version is told apart from a damaged one', () => {
  expect(faultIn(text({ version: 2 }))).toEqual({ fault: 'newer', version: 2 });
});

test('what is damaged is named by its place', () => {
  const [first, ...others] = shopAudit.visitors;
  expect(faultIn(text({ visitors: [{ ...first, score: 'much' }, ...others] }))).toEqual({
    fault: 'broken',
    at: 'visitors[0].score',
    says: 'expected number, received string',
  });
  expect(faultIn(text({ coverage: undefined }))).toMatchObject({ fault: 'broken', at: 'coverage' });
});

test.each([
  [{ site: { ...shopAudit.site, origin: 'javascript:alert(1)' } }, 'site.origin'],
  [{ site: { ...shopAudit.site, origin: `${shopAudit.site.origin}/x` } }, 'site.origin'],
  [{ site: { ...shopAudit.site, start: 'https://elsewhere.example/' } }, 'site.start'],
  [{ goals: [{ kind: 'cart', url: ' JavaScript:alert(1)', host: 'x', how: 'detected' }] }, 'goals[0].url'],
  [{ goals: [{ kind: 'cart', url: 'data:text/html,x', host: 'x', how: 'detected' }] }, 'goals[0].url'],
])('an address that runs something is refused: %o', (change, at) => {
  expect(faultIn(text(change))).toEqual({ fault: 'unsafe-address', at });
});

test('of all that was saved together each is judged by itself, and keeps its name', () => {
  const audits = [{ name: '  Before  ', result: shopAudit }, { result: { ...shopAudit, visitors: 4 } }, { result: 'x' }, null];
  const { audits: read, faults } = readImport(JSON.stringify({ format: 'floorwalker-archive', version: 1, audits }));
  expect(read).toEqual([{ result: shopAudit, name: 'Before' }]);
  expect(faults).toEqual([
    { fault: 'broken', at: 'audits[1].result.visitors', says: expect.stringMatching(/array/) as string },
    { fault: 'other-format' },
    { fault: 'other-format' },
  ]);
});

test('of what claims to be a note only what has the shape of one is taken in', () => {
  const note = { id: 'a', origin: 'https://shop.example', url: 'https://shop.example/', element: null, words: 'One', visitor: null };
  const whole = { ...note, inReport: false, picture: null, madeAt: 1 };
  const notes = [
    whole,
    note,
    { ...whole, url: 'https://other.example/' },
    { ...whole, url: 'no address' },
    { ...whole, url: 'javascript:alert(1)' },
    { ...whole, picture: 'data:image/svg+xml;base64,AAAA' },
    { ...whole, words: '' },
    7,
  ];
  const read = readImport(JSON.stringify({ format: 'floorwalker-archive', version: 1, audits: [], notes }));
  expect(read).toEqual({ audits: [], notes: [whole], faults: [] });
  expect(readImport(JSON.stringify({ format: 'floorwalker-archive', version: 1, audits: [], notes: 'none' })).faults).toEqual([
    { fault: 'empty' },
  ]);
});
