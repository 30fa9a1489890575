import { JSDOM } from 'jsdom';
import { afterEach, expect, test } from 'vitest';
import { textsIn } from '@/lib/cli/texts/texts-in.ts';
import { english, useTexts } from '@/lib/model/say.ts';
import { toCsv } from '@/lib/report/to-csv.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';

afterEach(() => useTexts(english));

async function inBoth<T>(write: () => T): Promise<{ readonly before: T; readonly after: T }> {
  const before = write();
  useTexts(await textsIn('de'));
  return { before, after: write() };
}

/** Headings, heads of columns, and names of facts: all of them ours. */
const ownWords = (markup: string): readonly string[] =>
  [...new JSDOM(markup).window.document.querySelectorAll('.sec__head h2, .sec__head p, thead th, caption, .facts dt')].map(
    ({ textContent }) => textContent.trim(),
  );

test('the HTML says its language, and every heading and column is put in it', async () => {
  const { before, after } = await inBoth(() => toHtml(fullAudit));
  const [own, others] = [ownWords(after), ownWords(before)];

  expect([before, after].map((markup) => /<html lang="(\w+)">/.exec(markup)?.[1])).toEqual(['en', 'de']);
  expect(own).toHaveLength(others.length);
  expect(own.filter((one, at) => one !== '' && one === others[at])).toEqual(['Start']);
});

test('columns of the CSV have other names, and hold the same', async () => {
  const { before, after } = await inBoth(() => toCsv(fullAudit, { mark: false }));
  const rows = (text: string) => text.split('\r\n').slice(1);

  expect(after.pages).toMatch(/^URL,Titel,Arten,/);
  for (const name of ['pages', 'journeys', 'findings'] as const) expect(rows(after[name])).toEqual(rows(before[name]));
});

test('dates are written as the language writes them', async () => {
  const { after } = await inBoth(() => toMarkdown(fullAudit));

  expect(after).toContain('geprüft am 23. Nov. 2026, ');
});
