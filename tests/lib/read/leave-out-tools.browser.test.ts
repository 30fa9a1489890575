import { expect, test } from 'vitest';
import { pageTools } from '@/lib/read/page-tools.ts';
import { readPage } from '@/lib/read/read-page.ts';
import { readHtml } from './read-html.ts';

const shop = '<header><a href="/teas">Teas</a></header><main><h1>Assam</h1><p>A strong tea.</p><button>Add to cart</button></main>';
const bar =
  '<div id="wpadminbar"><h2>Toolbar</h2><a href="/wp-admin/">Dashboard</a><a href="/wp-login.php?action=logout">Log out</a><button>New</button></div>';

test('an admin bar is left out, and said to be', () => {
  const plain = readHtml(shop);
  const { leftOut, ...page } = readHtml(`${bar}${shop}`);

  expect(leftOut).toEqual(['WordPress admin bar']);
  expect({ ...page, leftOut: [] }).toEqual(plain);
});

test.each(pageTools)('$label: its links, headings, words and controls are not read', ({ selector, label }) => {
  for (const one of selector.split(',')) {
    const tool = elementOf(one);
    tool.innerHTML = '<h2>Queries</h2><p>42 queries</p><a href="/_profiler/1">Profile</a><button>Close</button>';
    const page = readHtml(`${shop}${tool.outerHTML}`);

    expect([one, page.leftOut]).toEqual([one, [label]]);
    expect(page.headings.map(({ text }) => text)).toEqual(['Assam']);
    expect([...page.blocks.flatMap(({ links }) => links), ...page.links].map(({ words }) => words)).toEqual(['Teas']);
    expect(page.controls.map(({ words }) => words)).toEqual(['Add to cart']);
    expect(page.words).toBe(readHtml(shop).words);
  }
});

test.each([
  ['a shop’s own demo notice', '<div class="message global demo"><p>This is a demo store. No orders will be fulfilled.</p></div>'],
  ['a cookie window', '<div id="cookie-notice" role="dialog"><p>We use cookies.</p><button>Accept</button></div>'],
  ['a part that is called a toolbar', '<div class="toolbar toolbar-products"><a href="/teas?sort=price">By price</a></div>'],
  ['an article about a toolbar', '<article><h2>The WordPress admin bar (#wpadminbar)</h2><p>And the Symfony sf-toolbar.</p></article>'],
  ['a body that says an admin looks at it', '<script>document.body.className = "admin-bar"</script>'],
])('%s is read: visitors see it', (_what, html) => {
  expect(readHtml(`${shop}${html}`).leftOut).toEqual([]);
});

test('a page that stands in a window keeps its bar, and is read without it', () => {
  document.body.innerHTML = `${bar}${shop}`;
  const page = readPage(document, {
    requestedUrl: 'https://shop.test/',
    finalUrl: 'https://shop.test/',
    status: 200,
    charset: 'utf-8',
    cut: false,
    source: 'tab',
  });

  expect(page.leftOut).toEqual(['WordPress admin bar']);
  expect(page.headings.map(({ text }) => text)).toEqual(['Assam']);
  expect(document.querySelectorAll('#wpadminbar a')).toHaveLength(2);
  document.body.innerHTML = '';
});

test('fields that are called like what we ask for do not keep a bar in the page', () => {
  const form =
    '<form id="djDebug"><input name="remove"><input name="parentNode"><input name="matches"><img name="defaultView"><h2>SQL</h2></form>';

  expect(readHtml(`${shop}${form}`)).toMatchObject({ leftOut: ['Django debug toolbar'], headings: [{ text: 'Assam' }] });
});

test('what stands deep in a page is left out beside a bar', () => {
  const tasks = '<nav id="block-olivero-primary-local-tasks"><a href="/node/1/edit">Edit</a></nav>';
  const page = readHtml(`<div id="toolbar-bar">x</div><div><div><main><h1>Assam</h1>${tasks}</main></div></div>`);

  expect(page).toMatchObject({ leftOut: ['Drupal toolbar', 'Drupal edit links'], links: [], blocks: [] });
});

test('ids and labels are each there once', () => {
  for (const names of [pageTools.map(({ id }) => id), pageTools.map(({ label }) => label)]) expect(new Set(names).size).toBe(names.length);
});

/** Elements made here come to no life: the test page itself is served by Vite, which knows its own overlay. */
const inert = document.implementation.createHTMLDocument();

/** An element that a simple selector finds: a tag, an id, a class, attributes with values. */
function elementOf(selector: string): HTMLElement {
  const element = inert.createElement(/^[a-z][a-z-]*/.exec(selector)?.[0] ?? 'div');
  const id = /#([\w-]+)/.exec(selector)?.[1];
  if (id) element.id = id;
  for (const [, name] of selector.matchAll(/\.([\w-]+)/g)) element.classList.add(name ?? '');
  const attributes = [...selector.matchAll(/\[([\w-]+)(?:([$^]?)="([^"]*)")?\]/g)];
  for (const [, name, , value] of attributes) if (name) element.setAttribute(name, `${element.getAttribute(name) ?? ''}${value ?? ''}`);
  expect(element.matches(selector), selector).toBe(true);
  return element;
}
