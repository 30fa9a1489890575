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

const words = (markup: string, selector: string): readonly string[] =>
  [...new JSDOM(markup).window.document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

test('the HTML says its language, and every heading and column is put in it', async () => {
  const { before, after } = await inBoth(() => toHtml(fullAudit));
  const own = '.sec__head h2, .sec__head p, thead th, caption, .facts dt';

  expect([before, after].map((markup) => new JSDOM(markup).window.document.documentElement.lang)).toEqual(['en', 'de']);
  expect(words(after, own)).toHaveLength(words(before, own).length);
  expect(words(after, own).filter((one, at) => one !== '' && one === words(before, own)[at] && one !== 'Start')).toEqual([]);
});

test('columns of the CSV have other names, and hold the same', async () => {
  const { before, after } = await inBoth(() => toCsv(fullAudit, { mark: false }));
  const rows = (text: string) => text.split('\r\n').slice(1);

  expect(after.pages).toMatch(/^URL,Titel,Arten,/);
  for (const name of ['pages', 'journeys', 'findings'] as const) expect(rows(after[name])).toEqual(rows(before[name]));
});

test('dates are written as the language writes them', async () => {
  const { after } = await inBoth(() => toMarkdown(fullAudit));

  expect(after).toContain('geprüft am 23. November 2026');
});
