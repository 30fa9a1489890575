import { expect, test } from 'vitest';
import { layOutSite, pagesToLayOut, type LayOutWorld } from '@/lib/audit/lay-out-site.ts';
import type { PageLayout } from '@/lib/model/layout.ts';
import type { PageRenderer } from '@/lib/ports/page-renderer.ts';
import { fakeClock } from '@/tests/fakes/fake-clock.ts';
import { at, siteReading } from '@/tests/fakes/site-reading.ts';

const layout = (url: string): PageLayout => ({ url, device: 'phone', width: 390, height: 844, elements: [] });
const pages = siteReading(Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`/${n}`, {}]))).pages;
const never = (_: string, signal: AbortSignal) =>
  new Promise<readonly PageLayout[]>((__, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function laidOut(renderer: Partial<PageRenderer> | null, more: Partial<LayOutWorld> = {}) {
  const clock = fakeClock();
  const asked: string[] = [];
  const layOut = renderer?.layOut ?? (async (url: string) => [layout(url)]);
  const whole: PageRenderer | null = renderer && {
    isSeen: () => true,
    ...renderer,
    layOut: (url, signal, wish) => (
      asked.push(`${url}${wish?.live ? ' live' : ''}${wish?.check ? ' check' : ''}`),
      layOut(url, signal, wish)
    ),
  };
  const world = {
    renderer: whole,
    clock,
    gate: async () => undefined,
    isStopped: () => false,
    signal: new AbortController().signal,
    ...more,
  };
  const steps = layOutSite(pages, world);
  let step = await steps.next();
  while (!step.done) step = await steps.next();
  return { layouts: step.value, asked, waited: clock.waited };
}

test('one page of each template is laid out, the start first, none that failed or stands on another host', () => {
  const facts = (skeleton: string, more = {}) => ({ facts: { skeleton, ...more } });
  const reading = siteReading({
    '/tea/1': { kinds: ['product'], ...facts('tea') },
    '/tea/2': { kinds: ['product'], ...facts('tea') },
    '/gone': facts('gone', { status: 404 }),
    '/soft': { soft404: true, ...facts('soft') },
    '/': facts('home'),
    '/faq': { kinds: ['faq'], ...facts('text') },
  });
  expect(pagesToLayOut(reading).map(({ facts: { url } }) => url)).toEqual(['/', '/tea/1', '/faq'].map(at));
});

test('all are laid out where it is quick', async () => {
  const { layouts, asked } = await laidOut({});
  expect(layouts).toHaveLength(14);
  expect(asked).toHaveLength(14);
});

test('key pages are looked at with axe-core as well', async () => {
  const { asked } = await laidOut({}, { keyPages: new Set(pages.slice(0, 2)) });
  expect(asked.slice(0, 3)).toEqual([`${at('/0')} check`, `${at('/1')} check`, at('/2')]);
});

test('what was seen is told in the order of the pages, whichever was there first', async () => {
  const { layouts } = await laidOut({
    layOut: async (url) => {
      for (let turn = 0; turn < 20 - Number(url.slice(url.lastIndexOf('/') + 1)); turn += 1) await Promise.resolve();
      return [layout(url)];
    },
  });
  expect(layouts.map(({ url }) => url)).toEqual(pages.map(({ facts }) => facts.url));
});

test('one that cannot be drawn does not take the others with it', async () => {
  const { layouts } = await laidOut({ layOut: async (url) => (url.endsWith('/3') ? Promise.reject(new Error('no')) : [layout(url)]) });
  expect(layouts).toHaveLength(13);
});

test('pages that never end take thirty seconds together, and the rest is not known', async () => {
  const { layouts, asked, waited } = await laidOut({ layOut: never });
  expect(layouts).toEqual([]);
  expect(asked).toHaveLength(12);
  expect(waited).toBeLessThan(31_000);
});

test('one slow page keeps what the others of its lot showed', async () => {
  const { layouts } = await laidOut({
    layOut: (url, signal) => (url.endsWith('/0') ? never(url, signal) : Promise.resolve([layout(url)])),
  });
  expect(layouts).toHaveLength(13);
});

test('time in which the tab is hidden does not count', async () => {
  let looks = 0;
  const { waited } = await laidOut({ layOut: never, isSeen: () => (looks += 1) > 1_000 });
  expect(waited).toBeGreaterThan(100_000);
});

test('stopped, nothing more is laid out, and what was is kept', async () => {
  let isStopped = false;
  const { layouts, asked } = await laidOut(
    { layOut: async (url, signal) => (url.endsWith('/5') ? ((isStopped = true), never(url, signal)) : [layout(url)]) },
    { isStopped: () => isStopped },
  );
  expect(asked).toHaveLength(8);
  expect(layouts).toHaveLength(7);
});

test('without a renderer nothing is', async () => {
  expect((await laidOut(null)).layouts).toEqual([]);
});

test('when the check is dropped it rejects', async () => {
  const dropped = new AbortController();
  const all = laidOut({ layOut: async (url, signal) => (dropped.abort(), never(url, signal)) }, { signal: dropped.signal });
  await expect(all).rejects.toBeDefined();
});
