import { expect, test } from 'vitest';
import { countDays } from '@/lib/classify/count-days.ts';
import { layoutSigns } from '@/lib/classify/layout-signs.ts';
import type { FormField, PageFacts } from '@/lib/model/page.ts';
import { pageFacts } from '../../fakes/page-facts.ts';

const { measures } = pageFacts();
const signs = (page: Partial<PageFacts>) => Object.fromEntries(layoutSigns(pageFacts(page)));

test('questions in plain paragraphs are counted where their answers are short, in any script', () => {
  const asked = 'Do you ship? Yes. When? Soon. How? By post. Where to? Anywhere.';
  expect(signs({ excerpt: asked, words: 60 })['text-questions']).toBe(4);
  expect(signs({ excerpt: 'هل تقبلون؟ نعم. متى؟ غدا. كيف؟ بالبريد. أين؟ هنا.', words: 60 })['text-questions']).toBe(4);
  expect(signs({ excerpt: asked, words: 600 })['text-questions']).toBe(0);
  expect(signs({ excerpt: asked, words: 60, measures: { ...measures, questions: 5 } })['text-questions']).toBe(0);
});

test('hours from and to are told from ranges of prices, sizes and years', () => {
  expect(signs({ excerpt: 'Di–Fr 9–18 Uhr, Sa 8–13 Uhr. 10:00 - 17:30, 10am–5pm, 11時〜18時' })['hour-spans']).toBe(5);
  expect(signs({ excerpt: '10–20 €, 1998–2004, 20-30 cm, 3-5 days' })['hour-spans']).toBeLessThan(2);
});

test('titles in quotation marks with years are a list of mentions; quotations without a year are none', () => {
  expect(signs({ excerpt: '2021 “The Herald” 2022 “Craft now” 2023 “Wood”' })['dated-titles']).toBe(3);
  expect(signs({ excerpt: '“Lovely.” “Great.” “Again!”' })['dated-titles']).toBe(0);
});

test('a page that names what its address asks for is a search, not one that is sorted', () => {
  const headings = [{ level: 1, text: 'Results for “Red shoes”', place: 'main', hidden: null }] as const;
  expect(signs({ url: 'https://a.test/x?q=red+shoes', headings })['repeats-search']).toBe(1);
  expect(signs({ url: 'https://a.test/x?sort=red+shoes', headings })['repeats-search']).toBe(0);
  expect(signs({ url: 'https://a.test/x?q=hats', headings })['repeats-search']).toBe(0);
});

test('a password beside what only a stranger is asked for is a new one', () => {
  const field = (type: string): FormField => ({ name: type, type, label: '', required: false, filled: false });
  const form = (...types: readonly string[]) => ({
    forms: [{ action: null, method: 'post', place: 'main', words: '', fields: types.map(field) } as const],
  });
  expect(signs(form('email', 'password'))['new-password']).toBe(0);
  expect(signs(form('email', 'password', 'password'))['new-password']).toBe(1);
  expect(signs(form('text', 'text', 'email', 'password'))['new-password']).toBe(1);
});

test('tiles that lead below the page are its list; those that lead all over the site are none', () => {
  const tiles = (...links: readonly string[]) => ({
    url: 'https://a.test/vases/',
    tiles: [{ count: 3, withLink: 3, withImage: 3, withPrice: 0, withDate: 0, links, heading: null, place: 'main' } as const],
  });
  expect(signs(tiles('https://a.test/vases/red', 'https://a.test/vases/blue', 'https://a.test/vases/tall'))['tiles-in-one-folder']).toBe(3);
  expect(signs(tiles('https://a.test/about', 'https://a.test/vases/blue', 'https://a.test/x/tall'))['tiles-in-one-folder']).toBe(0);
});

test('a long text is single unless a list stands beside it', () => {
  expect(signs({ words: 400 })['single-text']).toBe(400);
  expect(signs({ words: 100 })['single-text']).toBe(0);
  const list = { count: 3, withLink: 3, withImage: 0, withPrice: 0, withDate: 3, links: [], heading: null, place: 'main' } as const;
  expect(signs({ words: 400, tiles: [list] })['single-text']).toBe(0);
});

test('days are known by the months of the language, and counted once', () => {
  expect(countDays('3 May, 12 June and May 3', ['en'])).toBe(2);
  expect(countDays('am 3. Mai und 12. Juni', ['de'])).toBe(2);
  expect(countDays('3 de mayo', ['es'])).toBe(1);
  expect(countDays('gegužės 3 d., birželio 12 d.', ['lt'])).toBe(2);
  expect(countDays('3. maijs, 12. jūnijā', ['lv'])).toBe(2);
  expect(countDays('６月１日（土）〜6月9日', ['ja'])).toBe(2);
  expect(countDays('3 apples, 12 rooms', ['en'])).toBe(0);
});

test('measures of several sorts are the data of one thing, in any language, unless they come over and over', () => {
  const data = 'Spannung 220 V, Leistung 2,4 kW, Gewicht 73 kg, 1016 x 721 x 1198 mm';
  expect(signs({ excerpt: data })['data-of-one']).toBe(4);
  expect(signs({ excerpt: Array.from({ length: 6 }, () => data).join('. ') })['data-of-one']).toBe(0);
  expect(signs({ excerpt: 'Since 1998 we sent 12 letters to 3 towns in 4 weeks for 20 €.' })['data-of-one']).toBe(0);
});
