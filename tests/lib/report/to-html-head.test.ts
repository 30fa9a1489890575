import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { ToldNote } from '@/lib/model/note-schema.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';
import { triedTea } from '@/tests/fakes/tried-tea.ts';

const documentOf = (markup: string) => new JSDOM(markup).window.document;
const wordsOf = (markup: string) => (documentOf(markup).body.textContent ?? '').replace(/\s+/g, ' ');
const note: ToldNote = {
  url: 'https://shop.test/teas/assam',
  element: null,
  words: 'Look at the tin',
  visitor: 'doubtful',
  picture: null,
  date: '2026-11-23T14:31:00.000Z',
};

test('fixes that were switched on: which they are, and what each score becomes; the verdict says so too', () => {
  const page = documentOf(toHtml(fullAudit, { tried: triedTea }));
  const panel = page.querySelector('#fixes .panel');
  const said = (panel?.textContent ?? '').replace(/\s+/g, ' ');
  expect([...(panel?.querySelectorAll('ol li') ?? [])].map((one) => [one.getAttribute('value'), one.textContent])).toEqual([
    ['1', fullAudit.fixes[0]?.title],
    ['2', fullAudit.fixes[1]?.title],
  ]);
  const was = fullAudit.visitors.find(({ id }) => id === 'doubtful')?.score ?? 0;
  expect(said).toContain(`Doubtfulfrom ${was} ${was + 20}`);
  expect(said).toMatch(/Informedno change \d/);
  expect(page.querySelectorAll('#fixes tr.on')).toHaveLength(2);
  expect(page.querySelector('#verdict')?.textContent).toContain(
    `With the 2 fixes that are switched on in the report: Doubtful ${was} → ${was + 20}.`,
  );
  expect(wordsOf(toHtml(fullAudit))).not.toContain('switched on');
  expect(wordsOf(toHtml(fullAudit, { tried: triedTea, parts: ['needs'] }))).not.toContain('switched on');
});

test('every part has its line in the list of contents, notes too', () => {
  const page = documentOf(toHtml(fullAudit, { notes: [note] }));
  const listed = [...page.querySelectorAll('.toc a')].map((one) => one.getAttribute('href'));
  expect(listed).toEqual([...page.querySelectorAll('main > section')].map(({ id }) => `#${id}`));
  expect(listed).toContain('#notes');
  expect(documentOf(toHtml(fullAudit)).querySelector('#notes, .toc a[href="#notes"]')).toBeNull();
});

test.each([
  ['budget', '20 of 37 pages read; the limit ended it'],
  ['enough', '20 of 37 pages read; more would have changed no answer'],
  ['user', '20 of 37 pages read; it was stopped by hand'],
] as const)('the head says when it was checked, by the clock too, how much was read, and what ended it: %s', (because, told) => {
  const coverage = { ...fullAudit.coverage, pagesRead: 20, pagesKnown: 37, because };
  const head = documentOf(toHtml({ ...fullAudit, coverage })).querySelector('header');
  expect(head?.textContent).toContain(told);
  expect(head?.querySelector('time')?.textContent).toMatch(/\d{4}, \d\d:\d\d$/);
});
