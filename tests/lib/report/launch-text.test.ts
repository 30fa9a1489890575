import { expect, test } from 'vitest';
import type { LaunchRow } from '@/lib/model/launch-schema.ts';
import { isMissed } from '@/lib/model/launch-words.ts';
import { launchText } from '@/lib/report/launch-text.ts';

const row = (change: Partial<LaunchRow>): LaunchRow => ({
  id: 'noindex',
  need: 'must',
  state: 'in-order',
  name: 'Whether search engines may show the pages (noindex)',
  words: 'Looked at on 12 pages, which is all of them.',
  why: '',
  where: [],
  ...change,
});
const places = Array.from({ length: 7 }, (_, at) => ({ url: `https://shop.test/${at}`, selector: null, words: 'a\u001b[31m\nb' }));

test('what needs a look comes first, with where; then what is in order, then what is not known', () => {
  const launch = [
    row({ state: 'needs-look', words: 'It is closed.', where: places }),
    row({}),
    row({ state: 'not-known', words: 'Not read.' }),
  ];
  const text = launchText({ launch }, { columns: 120 });
  expect(text).toMatch(/^Before launch: 1 thing to look at, 1 of them before the launch\. 1 in order, 1 not yet known\.\n\nNeeds a look\n/);
  expect([...text.matchAll(/^(Needs a look|In order|Not yet known)$/gm)].map(([words]) => words)).toEqual([
    'Needs a look',
    'In order',
    'Not yet known',
  ]);
  expect(text).toContain('      and 2 more');
  expect(text).not.toContain('\u001b');
});

test('what shows no fault on the pages read is told apart from what nobody looked at, with what was not read said once', () => {
  const soFar = row({ state: 'not-known', unread: 21, words: 'No fault on 60 pages.' });
  const launch = [soFar, { ...soFar, id: 'dead-links' }, row({ state: 'not-known', words: 'The sitemap was not read.' })];
  const text = launchText({ launch }, { columns: 120 });
  expect(text).toMatch(/^Before launch: Nothing stands out\. 0 in order, 2 without a fault so far, 1 not yet known\.\n/);
  expect(text).toContain(
    '\nNothing found so far\n  21 known addresses were not read.\n  Whether search engines may show the pages (noindex)\n',
  );
  expect(text.match(/21 known addresses/g)).toHaveLength(1);
  expect(text).toMatch(/\nNot yet known\n.+\n +The sitemap was not read\./);
});

test('only what must be and needs a look keeps a site from being launched', () => {
  expect(isMissed(row({ state: 'needs-look' }))).toBe(true);
  for (const change of [{ state: 'not-known' }, { state: 'needs-look', need: 'should' }, { state: 'in-order' }] as const)
    expect(isMissed(row(change))).toBe(false);
  expect(launchText({ launch: [row({})] }, { columns: 80 })).toContain('Nothing that was looked at keeps it from being launched.');
});
