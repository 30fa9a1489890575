import { expect, test } from 'vitest';
import { judgeWithFixes } from '@/lib/audit/fixes/judge-with-fixes.ts';
import { withoutFiller } from '@/lib/audit/facts/without-filler.ts';
import { isKind } from '@/lib/model/site.ts';
import { catalog, context } from '@/tests/fakes/judge.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';
import { siteReading, type FakePage } from '@/tests/fakes/site-reading.ts';
import { teaReading } from '@/tests/fakes/tea-reading.ts';

const sample =
  'About us This is an example page. It’s different from a blog post because it will stay in one place. Hi there! I cycle by day.';
const own = 'We have grown tea on this hill since 1974. Four people pick it by hand in May, and we know each bush by its name.';
const part = (heading: string, excerpt: string) => ({
  heading,
  excerpt,
  level: 2,
  selector: `#${heading}`,
  place: 'main' as const,
  hidden: null,
  words: 30,
  measures: pageFacts().measures,
});
const about = (excerpt: string): FakePage => ({
  kinds: ['home'],
  sections: [{ kind: 'about', selector: '#About' }],
  facts: { excerpt, passages: [part('About', excerpt)] },
});
const partsOf = (page: FakePage) => withoutFiller(siteReading({ '/': page })).pages[0]?.sections.map(({ kind }) => kind);

test('“About us” on my Home is the theme’s sample: nobody is told who I am', () => {
  expect(partsOf(about(sample))).toEqual([]);
  expect(partsOf(about(own))).toEqual(['about']);
});

test('a part that I wrote counts, though the theme’s sample stands beside it', () => {
  const page = about(sample);
  const parts = { ...page, facts: { ...page.facts, passages: [part('Sample', sample), part('About', own)] } };
  expect(partsOf(parts)).toEqual(['about']);
});

test('a page called “Our story” with typesetters’ filling tells no story; a cart with some of it is still the cart', () => {
  const excerpt =
    'Our story Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore.';
  const { pages } = withoutFiller(
    siteReading({ '/': {}, '/story': { kinds: ['about'], facts: { excerpt } }, '/cart': { kinds: ['cart'], facts: { excerpt } } }),
  );
  expect(pages.map((page) => isKind(page, 'about') || isKind(page, 'cart'))).toEqual([false, false, true]);
});

test('who has the theme’s sample on Home is told to write it, and what that gains', async () => {
  const audited = async (excerpt: string) => {
    const reading = teaReading();
    const pages = reading.pages.map((page, at) => (at === 0 ? { ...page, facts: { ...page.facts, excerpt } } : page));
    return judgeWithFixes({ ...reading, pages }, catalog, { ...context, pause: () => Promise.resolve() });
  };
  const [sampled, written] = [await audited(sample), await audited(own)];
  const fix = sampled.fixes.find(({ id }) => id === 'write-home');
  expect(fix).toMatchObject({ title: 'Write your Home page: a sample text stands there', effort: 'text', findings: ['placeholder-texts'] });
  expect(fix?.gains.uninformed.desktop).toBeGreaterThan(0);
  expect(sampled.fixes.some(({ title }) => title.includes('Write more on Home'))).toBe(false);
  expect(written.fixes.some(({ id }) => id === 'write-home')).toBe(false);
});
