/// <reference types="vite/client" />
import { afterEach, expect, test } from 'vitest';
import type { PageLayout, SeenElement } from '@/lib/model/layout.ts';
import type { Device } from '@/lib/model/page.ts';
import { linksOf } from '@/lib/model/page.ts';
import { readPage } from '@/lib/read/read-page.ts';
import { seePage } from '@/lib/see/see-page.ts';
import { clearFrames, layOut } from './lay-out.ts';

/**
 * What a visitor finds, by the path of a link (a second one to the same path as `/path (2)`) or the words of a control: `1` is seen on
 * the first screenful; `1 press Menu, hover Shop` stands behind what must be opened there, outermost first; `press ?` is an assumed
 * press; `absent` cannot be reached. Every link of the page is listed, controls where they matter.
 */
type Truth = { readonly [D in Device]: { readonly [which: string]: string } };

const pages = import.meta.glob<string>('../../corpus/layout/*.html', { query: '?raw', import: 'default', eager: true });
const truths = import.meta.glob<Truth>('../../corpus/layout/*.json', { import: 'default', eager: true });
const cases = Object.entries(truths).flatMap(([path, truth]) =>
  (['desktop', 'phone'] as const).map((device) => ({ name: path.replace(/.*\/|\.json$/g, ''), path, device, truth: truth[device] })),
);
const url = 'https://shop.test/here';

afterEach(clearFrames);

test('the corpus is there', () => {
  expect(cases.length).toBeGreaterThan(45);
  expect(Object.keys(pages).length).toBe(Object.keys(truths).length);
});

test.each(cases)('$name on a $device', async ({ path, device, truth }) => {
  const html = pages[path.replace('.json', '.html')] ?? '';
  const document = await layOut(html, device);
  const before = document.documentElement.outerHTML;
  const layout = seePage(document, { url, device });

  expect(inWords(layout, document, truth)).toEqual(truth);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each(Object.keys(pages))('links and controls of %s are those that are read', async (path) => {
  const html = pages[path] ?? '';
  const facts = readPage(new DOMParser().parseFromString(html, 'text/html'), {
    requestedUrl: url,
    finalUrl: url,
    status: 200,
    charset: 'utf-8',
    cut: false,
    source: 'static',
  });
  const { elements } = seePage(await layOut(html, 'phone'), { url, device: 'phone' });
  const links = elements.flatMap(({ slot, to }) => (to === null ? [] : [`${slot} ${to}`]));

  expect(links.toSorted()).toEqual(
    linksOf(facts)
      .map(({ slot, to }) => `${slot} ${to}`)
      .toSorted(),
  );
  expect(elements.filter(({ to }) => to === null).map(({ slot }) => slot)).toEqual(facts.controls.map(({ slot }) => slot));
});

function inWords({ elements }: PageLayout, document: Document, truth: Truth[Device]): Truth[Device] {
  const said: Record<string, string> = {};
  const words = controlWords(document);
  let control = 0;
  for (const one of elements) {
    const name = one.to === null ? (words[control++] ?? '?') : one.to.replace('https://shop.test', '');
    if (one.to === null && !(name in truth)) continue;
    let key = name;
    for (let count = 2; key in said; count++) key = `${name} (${count})`;
    said[key] = inOneLine(one);
  }
  return said;
}

function controlWords(document: Document): readonly string[] {
  const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html');
  const facts = readPage(copy, { requestedUrl: url, finalUrl: url, status: 200, charset: 'utf-8', cut: false, source: 'static' });
  return facts.controls.map((control) => control.words);
}

function inOneLine({ state, openers, screenful }: SeenElement): string {
  if (state === 'absent') return 'absent';
  const steps = openers.map(({ how, words, slot }) => `${how} ${slot === null ? '?' : words || 'icon'}`).join(', ');
  return `${screenful} ${steps}`.trim();
}
