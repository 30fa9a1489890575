/// <reference types="vite/client" />
import { afterEach, expect, test } from 'vitest';
import { lookAt } from '@/lib/adapters/look-at.ts';
import { openParts } from '@/lib/adapters/open-parts.ts';
import type { PageLayout, SeenElement } from '@/lib/model/layout.ts';
import type { Device } from '@/lib/model/page.ts';
import { withOpened } from '@/lib/see/opened-by.ts';
import { clearFrames, layOutLive } from '../see/lay-out.ts';

/** As in the layout corpus, with `made` for what stands in the page only while it is open. */
type Truth = { readonly [D in Device]: { readonly [link: string]: string } };

const pages = import.meta.glob<string>('../../corpus/pressed/*.html', { query: '?raw', import: 'default', eager: true });
const truths = import.meta.glob<Truth>('../../corpus/pressed/*.json', { import: 'default', eager: true });
const cases = Object.entries(truths).flatMap(([path, truth]) =>
  (['desktop', 'phone'] as const).map((device) => ({
    name: path.replace(/.*\/|\.json$/g, ''),
    html: pages[path.replace('.json', '.html')] ?? '',
    device,
    truth: truth[device],
  })),
);

afterEach(clearFrames);

test('the corpus is there', () => {
  expect(cases.length).toBeGreaterThan(7);
});

test.each(cases)('$name on a $device', async ({ html, device, truth }) => {
  const document = await layOutLive(html, device);
  const before = markupOf(document);

  expect(inWords(await pressed(document, device))).toEqual(truth);
  // All is closed again; nothing that leads elsewhere was pressed.
  expect(markupOf(document)).toBe(before);
});

/** Toggling a class leaves the attribute. */
const markupOf = (document: Document) => document.documentElement.outerHTML.replaceAll(' class=""', '');

test('what acts is never pressed, whatever it says of itself', async () => {
  const document = await layOutLive(acting, 'desktop');
  await pressed(document, 'desktop');
  expect(document.body.dataset['pressed']).toBeUndefined();
});

const acting = `<!doctype html><header><a href="/">Shop</a>
  <button type="button" aria-expanded="false" onclick="note(this)">Add to cart</button>
  <button type="button" aria-haspopup="dialog" onclick="note(this)">Log out</button>
  <button type="button" aria-haspopup="menu" onclick="note(this)" aria-label="Accept cookies">OK</button>
  <a href="/delete?id=1" aria-haspopup="true" aria-expanded="false" onclick="note(this)">Lists</a>
  <form><button aria-expanded="false" onclick="note(this)">Menu</button><button type="button" aria-expanded="false" onclick="note(this)">Options</button></form>
  <button type="submit" class="menu-toggle" onclick="note(this)">Go</button>
  <button type="button" disabled aria-expanded="false" onclick="note(this)">Soon</button></header>
  <script>function note(button) { document.body.dataset.pressed = (document.body.dataset.pressed ?? '') + button.textContent; return false; }</script>`;

test('a page that goes elsewhere when it is pressed is left, and what was seen before is told', async () => {
  const document = await layOutLive(leaving, 'desktop');
  const at = document.URL;
  const layout = await pressed(
    document,
    'desktop',
    () => document.defaultView !== null && document.URL === at && !('left' in document.body.dataset),
  );
  expect(inWords(layout)).toEqual({ '/': '1' });
});

const leaving = `<!doctype html><header><a href="/">Shop</a><button type="button" aria-expanded="false" onclick="document.body.dataset.left = 'yes'; document.querySelector('header').innerHTML = '<a href=/else>Else</a>'">Menu</button></header>`;

test('what cannot be closed ends the pressing, and what it opened counts', async () => {
  const document = await layOutLive(sticking, 'desktop');
  const layout = await pressed(document, 'desktop');
  expect(inWords(layout)).toEqual({ '/': '1', '/a': '1 press One, made' });
});

const sticking = `<!doctype html><header><a href="/">Shop</a>
  <button type="button" aria-expanded="false" onclick="open1(this, '/a')">One</button><button type="button" aria-expanded="false" onclick="open1(this, '/b')">Two</button></header>
  <script>function open1(button, path) { if (button.dataset.done) return; button.dataset.done = 'yes'; button.setAttribute('aria-expanded', 'true'); document.body.insertAdjacentHTML('beforeend', '<nav><a href=' + path + '>x</a></nav>'); }</script>`;

async function pressed(document: Document, device: Device, isThere = () => true): Promise<PageLayout> {
  const look = () => lookAt(document, { url: 'https://shop.test/here', device });
  const view = await look();
  if (!view) throw new Error('there is no page');
  const opened = await openParts({ document, look, isThere, signal: new AbortController().signal }, view);
  return withOpened(
    view.layout,
    opened.flatMap(({ elements }) => elements),
  );
}

function inWords({ elements }: PageLayout): Truth[Device] {
  const said: Record<string, string> = {};
  for (const one of elements) {
    if (one.to === null) continue;
    const name = one.to.replace('https://shop.test', '');
    let key = name;
    for (let count = 2; key in said; count++) key = `${name} (${count})`;
    said[key] = inOneLine(one);
  }
  return said;
}

function inOneLine({ state, openers, screenful, made }: SeenElement): string {
  if (state === 'absent') return 'absent';
  const steps = openers.map(({ how, words, slot }) => `${how} ${slot === null ? '?' : words || 'icon'}`);
  return `${screenful} ${[...steps, ...(made ? ['made'] : [])].join(', ')}`.trim();
}
