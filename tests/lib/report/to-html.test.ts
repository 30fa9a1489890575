import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { ToldNote } from '@/lib/model/note-schema.ts';
import { tokenStyle } from '@/lib/report/html/style/tokens.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { notDrawnAudit, phoneAudit } from '@/tests/components/gallery/phone-audits.ts';
import { contactAudit } from '@/tests/components/gallery/site-audits.ts';
import { triedTea } from '@/tests/fakes/tried-tea.ts';
import { fullAudit } from '@/tests/fakes/full-audit.ts';

const documentOf = (markup: string) => new JSDOM(markup).window.document;
const wordsOf = (markup: string) => (documentOf(markup).body.textContent ?? '').replace(/\s+/g, ' ');
const dot = 'data:image/png;base64,iVBORw0KGgo=';

const bare: AuditExport = { ...fullAudit, pages: [], visitors: [], journeys: [], goals: [], clicksToGoal: {}, findings: [], fixes: [] };

test.each<[string, AuditExport]>([
  ['all that there can be', fullAudit],
  ['both devices', phoneAudit],
  ['nothing drawn', notDrawnAudit],
  ['nothing sold', contactAudit],
  ['no pages, no visitors', bare],
  ['one page', { ...fullAudit, pages: fullAudit.pages.slice(0, 1) }],
])('a report of %s is valid HTML', async (_, audit) => {
  const checker = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'], rules: { 'no-redundant-role': 'off' } });
  const notes = [note, { ...note, picture: dot, element: { selector: 'main > p', words: '' } }];
  const { results } = await checker.validateString(toHtml(audit, { name: 'Studio', logo: dot, notes, tried: triedTea }));
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
});

const note: ToldNote = {
  url: 'https://shop.test/teas/assam',
  element: null,
  words: 'Look at the tin',
  visitor: 'doubtful',
  picture: null,
  date: '2026-11-23T14:31:00.000Z',
};

test('it says what the result says: verdict, four visitors with bands, sums, clicks, fixes, reasons, and that nobody was observed, once', () => {
  const words = wordsOf(toHtml(fullAudit));
  for (const { score, low, high } of fullAudit.visitors) expect(words).toMatch(new RegExp(`${score} ?${low}–${high}`));
  for (const told of [
    'Clicks to the cart',
    'Show reviews beside “Add to cart”',
    '1 link leads nowhere.',
    'does not apply, “We are too small for that”',
    'In the way: it is too small for a thumb',
    '42 of 100 imagined visitors arrive, between 30 and 50',
    'would change something'.replace('w', 'W'),
    '9 of 14 fields required',
    '+1 on a first visit: a cookie window',
    'Scores are not sales.',
  ])
    expect(words).toContain(told);
  expect(words.split('Four imagined visitors; nobody was observed')).toHaveLength(2);
});

test('the points of each visitor add up to the score that stands beside them', () => {
  const page = documentOf(toHtml(fullAudit));
  for (const { id, device, devices } of fullAudit.visitors) {
    const shown = page.querySelector(`.needs [data-visitor="${id}"] h3 small`)?.textContent ?? '';
    const needs = devices[device].needs.filter(({ state }) => state === 'found' || state === 'not-found');
    const sum = needs.reduce((points, need) => points + need.points, 0);
    const known = needs.reduce((weight, need) => weight + need.weight, 0);
    expect(shown).toContain(known === 100 ? `${sum} of 100` : `${sum} of ${known} = ${devices[device].score} of 100`);
  }
});

test('it holds no script, loads nothing, and says so to the browser', () => {
  const page = documentOf(toHtml(fullAudit, { logo: dot, name: 'Studio' }));
  expect(page.querySelectorAll('script, link, iframe, object, embed, form, base, meta[http-equiv="refresh"]')).toHaveLength(0);
  expect([...page.querySelectorAll('[src]')].map((one) => one.getAttribute('src'))).toEqual([dot]);
  expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
  expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(/^default-src 'none';/);
});

/** Every text of a result that may come from a site, set to the same words. Dates, kinds and ids are ours. */
function withWords<T>(value: T, words: string, key = ''): T {
  const ours =
    /^(format|version|id|date|since|kind|kinds|device|visitor|need|action|place|state|severity|effort|edit|rule|how|because|stopped|formula|as|loggedIn|cart|consent|source|from|goal|weights|unit|leadsTo|guest|ids|findings?|outcome|is|fact|sure|also|tool|whereBy|clicksOn)$/;
  if (typeof value === 'string') return (ours.test(key) && key !== 'how' && key !== 'from' ? value : words) as T;
  if (Array.isArray(value)) return value.map((one) => withWords<unknown>(one, words, typeof one === 'string' ? key : '')) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      (name === 'how' && typeof one === 'string' && /^(detected|chosen|shown)$/.test(one)) ||
      (name === 'why' && one === 'home') ||
      (name === 'from' && /^(markup|heading|part)$/.test(String(one)))
        ? one
        : withWords<unknown>(one, words, name),
    ]),
  ) as T;
}

const shapeOf = (markup: string) => {
  const page = documentOf(markup);
  const names = new Set<string>();
  for (const element of page.querySelectorAll('*')) for (const { name } of element.attributes) names.add(`${element.localName} ${name}`);
  return {
    names,
    links: [...page.querySelectorAll('[href]')].map((one) => one.getAttribute('href') ?? ''),
    styles: page.querySelectorAll('style').length,
  };
};

test('whatever a site says: no element, no attribute and no kind of link that is not ours', { timeout: 60_000 }, () => {
  const { names } = shapeOf(toHtml(fullAudit, { logo: dot, name: 'Studio' }));
  const attacks = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><svg onload=alert(1)>',
      "'><img src=x onerror=alert(1)>",
      'javascript:alert(1)',
      'data:text/html,<b>',
      '</title><script>',
      '</style><script>',
      '--><b>',
      'https://x.test/"onclick="a',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(attacks, (words) => {
      const audit = {
        ...withWords(fullAudit, words),
        site: { ...fullAudit.site, title: words },
        date: fullAudit.date,
      } satisfies AuditExport;
      const shape = shapeOf(
        toHtml(audit, { name: words, logo: words, notes: [{ ...note, words, url: words, element: { selector: words, words } }] }),
      );
      expect([...shape.names].filter((name) => !names.has(name))).toEqual([]);
      expect(shape.links.filter((link) => !/^(?:https?:\/\/|#[a-z-]+$)/.test(link))).toEqual([]);
      expect(shape.styles).toBe(1);
    }),
    { numRuns: 25 },
  );
});

test('a logo is a picture made of dots, or none', () => {
  const logoOf = (logo: string) =>
    documentOf(toHtml(fullAudit, { logo, name: 'Studio' }))
      .querySelector('img')
      ?.getAttribute('src') ?? null;
  expect(logoOf(dot)).toBe(dot);
  for (const wrong of [
    'data:image/svg+xml;base64,AAAA',
    'https://x.test/a.png',
    'data:text/html;base64,AAAA',
    'data:image/png;base64,A"A',
    'data:image/png,x',
  ])
    expect(logoOf(wrong)).toBeNull();
});

test('only the parts that are wanted are in it, and notes only where they are handed over', () => {
  const page = documentOf(toHtml(fullAudit, { parts: ['fixes'], notes: [note] }));
  expect([...page.querySelectorAll('main > section')].map(({ id }) => id)).toEqual(['verdict', 'fixes', 'notes']);
  expect(page.querySelectorAll('nav a')).toHaveLength(3);
  expect(toHtml({ ...fullAudit, notes: [{ ...note, words: 'kept back' }] })).not.toContain('kept back');
});

test('a picture of a note is one made of dots, whatever it claims, and is named', () => {
  const picturesOf = (picture: string) => [
    ...documentOf(toHtml(fullAudit, { notes: [{ ...note, picture }] })).querySelectorAll('#notes img'),
  ];
  expect(picturesOf(dot).map((one) => one.getAttribute('alt'))).toEqual(['The page as it was seen']);
  expect(picturesOf('data:image/svg+xml;base64,AAAA')).toEqual([]);
  expect(picturesOf('https://x.test/a.png')).toEqual([]);
});

test('of ten thousand pages the first two thousand are shown, and it is said where the others are', () => {
  const [page] = fullAudit.pages;
  if (!page) throw new Error('The shop has a page.');
  const pages = Array.from({ length: 10_000 }, (_, at) => ({ ...page, url: `https://shop.test/${at}` }));
  const markup = toHtml({ ...fullAudit, pages }, { parts: ['pages'] });
  expect(markup.match(/href="https:\/\/shop\.test\/\d+"/g)).toHaveLength(2_000);
  expect(markup).toContain('The first 2,000 of 10,000 pages; all are in the CSV and in the JSON.');
  expect(markup.length).toBeLessThan(2_000_000);
});

test('the report’s tokens are those of the surfaces', async () => {
  const declared = (css: string) =>
    [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => `${name}: ${value?.replace(/\s+/g, ' ').trim()}`,
    );
  const surfaces = new Set(declared(await readFile('components/tokens.css', 'utf8')));
  expect(declared(tokenStyle).filter((one) => !surfaces.has(one))).toEqual([]);
});
