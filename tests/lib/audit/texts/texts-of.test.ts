import { expect, test } from 'vitest';
import { textLength } from '@/lib/audit/facts/reading-facts.ts';
import { surveySite } from '@/lib/audit/facts/survey-site.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { catalog, judge, judgedTea } from '@/tests/fakes/judge.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const english = Array.from(
  { length: 6 },
  () => 'We make tea by hand. It tastes of the hills, and it keeps for a year. Our family selected several beautiful kettles.',
).join(' ');
const german = Array.from({ length: 12 }, () => 'Unser Tee kommt aus kleinen Gärten. Wir trinken ihn am Morgen.').join(' ');
const tea = (words: number, excerpt = '') => ({ kinds: ['product'], facts: { words, excerpt } }) as const;
const pages = { '/teas/assam': tea(1200, english), '/teas/ceylon': tea(30, german) };

test('each page tells minutes for all its words, and ease by the formula of its language', () => {
  const audit = judgedTea({ pages });
  expect(auditExportSchema.safeParse(audit).error).toBeUndefined();
  const text = (path: string) => audit.pages.find(({ url }) => url === at(path))?.text;
  expect(text('/teas/assam')).toEqual({ minutes: 5, ease: 80, formula: 'flesch' });
  expect(text('/teas/ceylon')).toEqual({ minutes: 0.2, ease: 89, formula: 'amstad' });
  expect(text('/')).toMatchObject({ ease: null, formula: null });
});

test('a text is measured in the language that it is written in, whatever its mark-up claims', () => {
  const audit = judgedTea({ pages: { '/teas/assam': { kinds: ['product'], facts: { language: 'en', excerpt: german } } } });
  expect(audit.pages.find(({ url }) => url === at('/teas/assam'))?.text?.formula).toBe('amstad');
});

test('too little and too much are counted by kind', () => {
  const { texts } = judgedTea({ pages });
  const [home, products] = texts?.kinds ?? [];
  expect(home).toMatchObject({ kind: 'home', pages: 1, words: 120, tooLittle: 0, tooMuch: 0 });
  expect(products).toMatchObject({ kind: 'product', pages: 6, words: 200, tooLittle: 1, tooMuch: 1 });
  expect(texts?.ease).toEqual([
    { language: 'en', formula: 'flesch', pages: 1, ease: 80 },
    { language: 'de', formula: 'amstad', pages: 1, ease: 89 },
  ]);
});

test('those of a good length are as many as the need counts', () => {
  const reading = teaReading({ pages: { ...pages, '/': { kinds: ['home'], facts: { words: 12 } } } });
  const fact = textLength(surveySite(reading, catalog, { goal: null, device: 'desktop' }));
  const kinds = judge(reading).texts?.kinds ?? [];
  const good = kinds.reduce((sum, { pages: of, tooLittle, tooMuch }) => sum + of - tooLittle - tooMuch, 0);
  expect(fact).toMatchObject({ state: 'measured', count: good });
  expect(good).toBeGreaterThan(0);
});

test('elsewhere than in a store pages on what is offered are judged too', () => {
  const { texts } = judge(
    siteReading({
      '/': { kinds: ['home'], links: ['/s', '/about'] },
      '/s': { kinds: ['services'], facts: { words: 5 }, actions: [{ purpose: 'book', to: 'https://booking.test/' }] },
      '/about': { kinds: ['about'], facts: { words: 3000 } },
    }),
  );
  expect(texts?.kinds.map(({ kind, tooLittle, tooMuch }) => [kind, tooLittle, tooMuch])).toEqual([
    ['home', 0, 0],
    ['services', 1, 0],
    ['about', 0, 1],
  ]);
});

test('of nothing read nothing is said', () => {
  expect(judge(siteReading({})).texts).toEqual({ kinds: [], ease: [] });
});
