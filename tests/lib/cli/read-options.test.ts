import { expect, test } from 'vitest';
import { Complaint } from '@/lib/cli/complaint.ts';
import { openEntry } from '@/lib/cli/entry.ts';
import { readOptions, type Order } from '@/lib/cli/read-options.ts';
import { defaultSettings } from '@/lib/model/settings.ts';

test('an address alone is checked with the default settings', () => {
  expect(readOptions(['https://shop.example/tea'])).toEqual({
    kind: 'check',
    options: {
      address: 'https://shop.example/tea',
      settings: defaultSettings,
      headed: false,
      entry: openEntry,
      limitMs: 900_000,
      language: 'en',
    },
    files: { json: null, html: null, csv: null, markdown: null, compare: null, budget: null },
    questions: { launch: false },
  });
});

test('every option finds its place', () => {
  const words = [
    '--launch',
    'shop.example',
    '--json',
    'out.json',
    '--html',
    'out.html',
    '--csv',
    'tables',
    '--markdown',
    'out.md',
    '--compare',
    'old.json',
    '--budget',
    'budget.json',
    '--pages',
    '40',
    '--goal',
    'donate',
    '--start',
    '/sale',
    '--my-site',
    '--as',
    'stranger',
    '--session',
    'me.json',
    '--insecure',
    '--headed',
    '--minutes',
    '2',
  ];

  expect(readOptions(words)).toEqual({
    kind: 'check',
    options: {
      address: 'https://shop.example/',
      settings: { ...defaultSettings, pages: 40, goal: 'donate', start: 'https://shop.example/sale', ignoreRobots: true, as: 'stranger' },
      headed: true,
      entry: { headers: [], withPassword: false, session: 'me.json', insecure: true },
      limitMs: 120_000,
      language: 'en',
    },
    files: { json: 'out.json', html: 'out.html', csv: 'tables', markdown: 'out.md', compare: 'old.json', budget: 'budget.json' },
    questions: { launch: true },
  });
});

test.each([[['--help']], [['-h', 'https://shop.example']]])('%j asks for help', (words) => {
  expect(readOptions(words)).toEqual({ kind: 'help' });
});

test.each([
  [[], /Which address/, 2],
  [['a.example', 'b.example'], /One address at a time/, 2],
  [['a.example', '--pages', 'many'], /--pages takes a whole number/, 1],
  [['a.example', '--pages', '0'], /--pages takes a whole number/, 1],
  [['a.example', '--goal', 'profit'], /--goal takes one of cart, contact/, 1],
  [['a.example', '--start', 'https://b.example/'], /--start takes a page of https:\/\/a\.example/, 2],
  [['a.example', '--fast'], /--fast/, 1],
  [['a.example', '--as', 'admin'], /--as takes me or stranger/, 1],
  [['a.example', '--auth', 'nobody'], /--auth takes user:password/, 1],
  [['a.example', '--header', 'nothing'], /--header takes a name and a value/, 1],
  [['a.example', '--header', 'X Y: nothing'], /--header takes a name and a value/, 1],
])('%j is explained', (words, sentence, exitCode) => {
  const complaint = complaintOf(() => readOptions(words));

  expect(complaint?.message).toMatch(sentence);
  expect(complaint?.exitCode).toBe(exitCode);
});

const entryOf = (order: Order) => (order.kind === 'check' ? order.options.entry : null);
const basic = (auth: string) => ({ name: 'Authorization', value: `Basic ${btoa(auth)}` });

test('a user name and a password come from the command line, the address, or the environment, in this order', () => {
  const environment = { FLOORWALKER_AUTH: 'env:x:y' };

  expect(entryOf(readOptions(['a.example', '--auth', 'sam:tea'], environment))).toMatchObject({
    headers: [basic('sam:tea')],
    withPassword: true,
  });
  expect(entryOf(readOptions(['https://sam:te%20a@a.example'], environment))?.headers).toEqual([basic('sam:te a')]);
  expect(entryOf(readOptions(['a.example'], environment))?.headers).toEqual([basic('env:x:y')]);
  expect(entryOf(readOptions(['a.example'], { FLOORWALKER_AUTH: '' }))).toEqual(openEntry);
});

test('a password in the address does not stay there', () => {
  const order = readOptions(['https://sam:tea@a.example/teas']);

  expect(order).toMatchObject({ options: { address: 'https://a.example/teas' } });
  expect(JSON.stringify(order)).not.toMatch(/sam|:tea/);
});

test('headers are sent as given; --auth has the last word on who one is', () => {
  const words = ['a.example', '--header', 'X-Preview: yes', '--header', 'authorization:  Bearer a:b ', '--auth', 'sam:tea'];

  expect(entryOf(readOptions(words))?.headers).toEqual([basic('sam:tea'), { name: 'X-Preview', value: 'yes' }]);
  expect(entryOf(readOptions(words.slice(0, 5)))?.headers[1]).toEqual({ name: 'authorization', value: 'Bearer a:b' });
});

test.each([
  ['--auth', 'my-secret'],
  ['--header', 'my-secret'],
])('a complaint about %s does not repeat what may be a secret', (option, secret) => {
  expect(complaintOf(() => readOptions(['a.example', option, secret]))?.message).not.toContain(secret);
});

function complaintOf(act: () => unknown): Complaint | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
}

test('other hosts of the site are taken, those of other sites are not', () => {
  const order = readOptions([
    'https://www.example.co.uk/',
    '--host',
    'shop.example.co.uk',
    '--host',
    'https://blog.example.co.uk/x',
    '--all',
  ]);
  expect(order).toMatchObject({
    options: { settings: { hosts: ['https://shop.example.co.uk', 'https://blog.example.co.uk'], thorough: true } },
  });
  expect(() => readOptions(['https://www.example.co.uk/', '--host', 'evil.example'])).toThrow(/another host of example.co.uk/);
});
