import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pointAtElement } from '@/lib/adapters/point-at-element.ts';

const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
  document.body.replaceChildren();
});

/** A page that hears of every press, with the user about to point at something. */
function pointing(html: string) {
  // What is pointed at next is not under the glass of what was picked before.
  for (const one of open.splice(0)) one.abort();
  document.body.innerHTML = html;
  const heard: string[] = [];
  const over = new AbortController();
  open.push(over);
  for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'keyup', 'submit', 'change'])
    document.addEventListener(kind, ({ type, target }) => heard.push(`${type} ${(target as Element).localName}`), {
      signal: over.signal,
      capture: true,
    });
  const picked = pointAtElement(document, over.signal);
  return { heard, picked, over };
}
/** The glass is off the page: only its head and body are there. */
const lifted = () => vi.waitFor(() => expect(document.documentElement.children).toHaveLength(2), 3_000);
/** A real press at the middle of an element, wherever that leads. */
async function pressAt(selector: string): Promise<void> {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  const { left, top, width, height } = element.getBoundingClientRect();
  await userEvent.click(document.body, {
    position: {
      x: left + width / 2 - document.body.getBoundingClientRect().left,
      y: top + height / 2 - document.body.getBoundingClientRect().top,
    },
    force: true,
  });
}
const form = '<form><p id="price">€ 14.50, 100&nbsp;g</p><button id="buy">Add to cart</button><a href="#gone">Away</a></form>';

test('a press picks what is under it, and nothing of the page hears of it', async () => {
  const { heard, picked } = pointing(form);
  await pressAt('#buy');
  expect(await picked).toEqual({ selector: '#buy', words: 'Add to cart' });
  expect(heard).toEqual([]);
  expect(location.hash).toBe('');
});

test('the second half of the press that picked is not for the page either', async () => {
  const { heard, picked } = pointing(form);
  await pressAt('#buy');
  await picked;
  await pressAt('#buy');
  expect(heard).toEqual([]);
});

test('a key that picked is not let go over the page, however long it is held', async () => {
  const { heard, picked } = pointing(form);
  document.querySelector<HTMLElement>('#buy')?.focus();
  await userEvent.keyboard('{Enter>}');
  expect(await picked).toMatchObject({ selector: '#buy' });
  await new Promise((resolve) => setTimeout(resolve, 700));
  await userEvent.keyboard('{/Enter}');
  expect(heard).toEqual([]);
  await lifted();
});

test('after that the page is its own again', async () => {
  const { heard, picked } = pointing(`<button type="button" id="more">More</button>`);
  await pressAt('#more');
  await picked;
  await lifted();
  await userEvent.click(document.querySelector('#more') as HTMLElement);
  expect(heard).toContain('click button');
  expect(document.documentElement.children).toHaveLength(2);
});

test('words of a text are told on one line, of a picture its name; what says nothing has its place', async () => {
  const first = pointing(form);
  await pressAt('#price');
  expect(await first.picked).toEqual({ selector: '#price', words: '€ 14.50, 100 g' });
  const second = pointing('<div><img alt="A tin of Assam" width="40" height="40"></div>');
  await pressAt('img');
  expect((await second.picked)?.words).toBe('A tin of Assam');
  const third = pointing('<section><div style="width:40px;height:40px"></div></section>');
  await pressAt('section > div');
  expect(await third.picked).toEqual({ selector: 'body > section > div', words: '' });
});

test.each([
  ['<label>Your name <input id="field" value="Ada Secret"></label>', 'Your name'],
  ['<input id="field" type="search" value="my illness" placeholder="Search">', 'Search'],
  ['<input id="field" value="Ada Secret">', ''],
  ['<textarea id="field" aria-label="Message">Ada Secret</textarea>', 'Message'],
  ['<textarea id="field" role="button">Ada Secret</textarea>', ''],
  ['<p id="field" contenteditable="true">Ada Secret</p>', ''],
  ['<input id="field" type="SUBMIT" value="Send">', 'Send'],
])('what a person typed is not told: %s', async (html, words) => {
  const { picked } = pointing(html);
  await pressAt('#field');
  expect(await picked).toEqual({ selector: '#field', words });
});

test('by keyboard: the focus is followed, Enter picks without pressing, Esc leaves', async () => {
  const { heard, picked } = pointing(form);
  document.querySelector<HTMLElement>('#buy')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(await picked).toEqual({ selector: '#buy', words: 'Add to cart' });
  expect(heard).toEqual([]);
  const other = pointing(form);
  await userEvent.keyboard('{Escape}');
  expect(await other.picked).toBeNull();
});

test('whoever wants it no more ends it', async () => {
  const { picked, over } = pointing(form);
  over.abort();
  expect(await picked).toBeNull();
  expect(document.documentElement.children).toHaveLength(2);
});

test('long words are cut, and a page that hides all cannot hide the glass', async () => {
  const { picked } = pointing(
    `<style>body ~ *, html > div { display: none !important; pointer-events: none !important }</style><p>${'word '.repeat(80)}</p>`,
  );
  await pressAt('p');
  const found = await picked;
  expect(found?.words.length).toBeLessThanOrEqual(121);
  expect(found?.words.endsWith('…')).toBe(true);
});
