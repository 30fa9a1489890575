import { expect, test } from 'vitest';
import { Complaint } from '@/lib/cli/complaint.ts';
import { readOptions } from '@/lib/cli/read-options.ts';
import { defaultSettings } from '@/lib/model/settings.ts';

test('an address alone is checked with the default settings', () => {
  expect(readOptions(['https://shop.example/tea'])).toEqual({
    kind: 'check',
    options: { address: 'https://shop.example/tea', settings: defaultSettings, json: null, headed: false, limitMs: 900_000 },
  });
});

test('every option finds its place', () => {
  const words = [
    'shop.example',
    '--json',
    'out.json',
    '--pages',
    '40',
    '--goal',
    'donate',
    '--start',
    '/sale',
    '--my-site',
    '--headed',
    '--minutes',
    '2',
  ];

  expect(readOptions(words)).toEqual({
    kind: 'check',
    options: {
      address: 'https://shop.example/',
      settings: { ...defaultSettings, pages: 40, goal: 'donate', start: 'https://shop.example/sale', ignoreRobots: true },
      json: 'out.json',
      headed: true,
      limitMs: 120_000,
    },
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
])('%j is explained', (words, sentence, exitCode) => {
  const complaint = complaintOf(() => readOptions(words));

  expect(complaint?.message).toMatch(sentence);
  expect(complaint?.exitCode).toBe(exitCode);
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
