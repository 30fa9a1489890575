import { afterEach, expect, test } from 'vitest';
import { seePage, seePageInSteps } from '@/lib/see/see-page.ts';
import { clearFrames, layOut } from './lay-out.ts';

const url = 'https://shop.test/';
const page = (body: string, style = '') => `<!doctype html><html><head><style>${style}</style></head><body>${body}</body></html>`;
const many = (count: number, one: (id: number) => string) => Array.from({ length: count }, (_, id) => one(id)).join('');

afterEach(clearFrames);

test.each([
  ['an empty page', ''],
  ['a page of frames', '<frameset><frame></frameset>'],
  [
    'forms with fields called like properties',
    page(
      '<form><input name="parentElement"><input name="getBoundingClientRect"><input name="children"><input name="querySelector"><a href="/x">X</a><button name="matches">B</button></form>',
    ),
  ],
  [
    'pictures called like properties of the document',
    page(
      '<img name="body"><img name="styleSheets"><img name="defaultView"><img name="querySelectorAll"><img name="getElementsByTagName"><form name="adoptedStyleSheets"></form><a href="/x">X</a>',
    ),
  ],
  ['5,000 levels', page(`${'<div>'.repeat(5000)}<a href="/x">X</a>`)],
  [
    'ids and classes that are no names',
    page(
      '<div id="a b&quot;]" class="1 ]["><button aria-controls="] [&quot;" data-target=".a:b">O</button><div id="]" hidden><a href="/x">X</a></div></div>',
    ),
  ],
  [
    'parts that open each other',
    page(
      '<div id="a" hidden><button aria-controls="b">B</button><a href="/x">X</a></div><div id="b" hidden><button aria-controls="a">A</button><a href="/y">Y</a></div>',
    ),
  ],
  ['details without a summary', page('<details><a href="/x">X</a></details>')],
  ['drawings and sums', page('<svg><a href="/x"><text>X</text></a></svg><math><mi><a href="/x">X</a></mi></math>')],
  ['maps', page('<img usemap="#m" width="10" height="10"><map name="m"><area href="/x" alt="X"></map>')],
  [
    'odd selectors',
    page(
      '<ul><li><a href="/x">X</a><ul class="s"><li><a href="/y">Y</a></li></ul></li></ul>',
      '.s{display:none} :is(li):hover .s, li:not(:hover) > .s::before, :host(:hover) .s, @layer { a:hover & { display: block } } :hover > .s{display:block} li{ &:hover{ .s{opacity:1} & & & & .s {display:block} } }',
    ),
  ],
])('%s are seen without a word', async (_name, html) => {
  const document = await layOut(html, 'phone');
  const before = document.documentElement.outerHTML;
  const layout = seePage(document, { url, device: 'phone' });

  expect(
    layout.elements.every(
      ({ state, openers, screenful }) => (state === 'behind') === openers.length > 0 && (state === 'absent') === (screenful === null),
    ),
  ).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a field called like a property hides nothing', async () => {
  const { elements } = seePage(
    await layOut(
      page('<form><input name="children"><input name="parentElement"><details><summary>More</summary><a href="/x">X</a></details></form>'),
      'desktop',
    ),
    { url, device: 'desktop' },
  );
  expect(elements.find(({ to }) => to === 'https://shop.test/x')?.openers.map(({ words }) => words)).toEqual(['More']);
});

test('the tools of those who run a site are left out, and all else is matched with what is laid out', async () => {
  const html = page(
    '<div id="wpadminbar"><a href="/wp-admin/">Admin</a></div><a href="/x">X</a><div style="height: 900px"></div><a href="/y">Y</a>',
  );
  const { elements } = seePage(await layOut(html, 'desktop'), { url, device: 'desktop' });
  expect(elements.map(({ to, screenful }) => [to, screenful])).toEqual([
    ['https://shop.test/x', 1],
    ['https://shop.test/y', 2],
  ]);
});

test('a page without a window has no layout', () => {
  const document = new DOMParser().parseFromString('<a href="/x">X</a>', 'text/html');
  expect(seePage(document, { url, device: 'phone' })).toEqual({ url, device: 'phone', width: 390, height: 0, elements: [] });
});

test('a page that is taken away between two steps ends quietly, and nothing is said of it', async () => {
  const document = await layOut(page(`<nav hidden>${many(900, (id) => `<a href="/${id}">${id}</a>`)}</nav>`), 'phone');
  const steps = seePageInSteps(document, { url, device: 'phone' });
  steps.next();
  steps.next();
  clearFrames();
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.elements).toEqual([]);
});

test('a page laid out wider than the phone is shown smaller, so more is seen at once', async () => {
  const document = await layOut(
    page('<div style="height: 2000px"></div><a href="/x">X</a><div style="height: 300px"></div><a href="/y">Y</a>'),
    'phone',
    980,
  );
  const { width, elements } = seePage(document, { url, device: 'phone' });
  expect(width).toBe(980);
  expect(elements.map(({ screenful }) => screenful)).toEqual([1, 2]);
});

test('a style sheet that may not be read leaves the rest to be seen', async () => {
  const { elements } = seePage(
    await layOut(
      page(
        '<link rel="stylesheet" href="data:text/css,.s{display:none}"><nav><ul><li><a href="/x">X</a><ul class="s"><li><a href="/y">Y</a></li></ul></li></ul></nav>',
      ),
      'desktop',
    ),
    { url, device: 'desktop' },
  );
  expect(elements.map(({ openers }) => openers.map(({ how, words }) => `${how} ${words}`))).toEqual([[], ['hover X']]);
});

test('parts of a bar that are closed side by side open with one button, though one of them holds a list that opens', async () => {
  const document = await layOut(
    page(
      `<header><nav><a href="/">Fen</a><div class="small"><button type="button"><span>Open main menu</span></button></div>
      <div class="wide"><div><button type="button" aria-expanded="false">Services</button></div><a href="/reviews">Reviews</a></div>
      <div class="wide"><a href="/contact">Contact</a></div></nav></header>`,
      '.wide{display:none}',
    ),
    'phone',
  );
  const { elements } = seePage(document, { url, device: 'phone' });
  const way = (path: string) => elements.find(({ to }) => to === `https://shop.test${path}`)?.openers.map(({ words }) => words);
  expect([way('/reviews'), way('/contact')]).toEqual([['Open main menu'], ['Open main menu']]);
});

const menu = page(
  `<nav><ul>${many(100, (id) => `<li><a href="/m/${id}">M</a><ul class="sub">${many(100, (sub) => `<li><a href="/m/${id}/${sub}">S</a></li>`)}</ul></li>`)}</ul></nav>`,
  '.sub{display:none}li:hover>.sub{display:block}',
);

test('a menu of 20,000 elements is seen in many steps, so that none holds the page for long, and told in part', async () => {
  const steps = seePageInSteps(await layOut(menu, 'desktop'), { url, device: 'desktop' });
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (!step.done) continue;
    expect(count).toBeGreaterThan(10);
    expect(step.value.elements).toHaveLength(2_000);
    break;
  }
});
