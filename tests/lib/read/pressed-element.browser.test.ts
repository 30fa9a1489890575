import { afterEach, expect, test } from 'vitest';
import { chosenIn, pressedElement, sentForm } from '@/lib/read/pressed-element.ts';

afterEach(() => document.body.replaceChildren());

/** Puts it into the page; the answer is what a click on `#at` presses. */
function press(html: string, looksPressable: (element: Element) => boolean = () => false) {
  document.body.innerHTML = html;
  const path: Element[] = [];
  for (let one: Element | null = document.querySelector('#at'); one; one = one.parentElement) path.push(one);
  const pressed = pressedElement(path, looksPressable);
  return pressed && [pressed.action, pressed.words, pressed.place, pressed.leadsTo];
}

const site = location.origin;

test.each([
  ['<a id="at" href="/teas">All teas</a>', ['link', 'All teas', 'main', `${site}/teas`]],
  ['<header><a href="/cart" aria-label="Cart"><svg id="at"></svg></a></header>', ['link', 'Cart', 'header', `${site}/cart`]],
  ['<nav><ul><li><a id="at" href="/teas">Teas</a></li></ul></nav>', ['link', 'Teas', 'menu', `${site}/teas`]],
  ['<footer><a id="at" href="mailto:anna@shop.test">Mail</a></footer>', ['link', 'Mail', 'footer', 'mailto:']],
  ['<a id="at" href="tel:+4989">Call</a>', ['link', 'Call', 'main', 'tel:']],
  ['<a id="at" href="https://book.example/x">Book</a>', ['link', 'Book', 'main', 'https://book.example/x']],
  ['<a id="at" href="#">Add</a>', ['press', 'Add', 'main', null]],
  ['<button id="at">Add to cart</button>', ['press', 'Add to cart', 'main', null]],
  ['<form action="/add"><button><b id="at">Add</b></button></form>', ['press', 'Add', 'main', `${site}/add`]],
  ['<form action="/add"><input id="at" type="submit" value="Add"></form>', ['press', 'Add', 'main', `${site}/add`]],
  ['<button id="at" aria-expanded="false">Menu</button>', ['open', 'Menu', 'main', null]],
  ['<details><summary id="at">Answers</summary></details>', ['open', 'Answers', 'main', null]],
  ['<label>500 g <input id="at" type="radio" value="secret"></label>', ['choose', '500 g', 'main', null]],
  ['<div id="at" role="radio">500 g</div>', ['choose', '500 g', 'main', null]],
  [
    '<ul class="cookie-list"><li class="cookie-card"><a id="at" href="/oat">Oat cookies</a></li></ul>',
    ['link', 'Oat cookies', 'main', `${site}/oat`],
  ],
  ['<div class="has-cookie-banner"><main><button id="at">Buy</button></main></div>', ['press', 'Buy', 'main', null]],
  ['<div role="button"><span id="at">Buy</span></div>', ['press', 'Buy', 'main', null]],
])('a click in %s is %j', (html, pressed) => {
  expect(press(html)).toEqual(pressed);
});

test.each([
  ['a text', '<p id="at">Words</p>'],
  ['a field to type in', '<label>Name <input id="at" value="Anna"></label>'],
  ['a text area', '<textarea id="at">Anna</textarea>'],
  ['an editor', '<div contenteditable><p id="at">Anna</p></div>'],
  ['a list, which tells of its choice itself', '<select id="at"><option>1</option></select>'],
  ['a label, whose field is pressed next', '<label id="at">Gift <input type="checkbox"></label>'],
  ['a cookie window', '<div id="cookie-banner"><button id="at">Accept</button></div>'],
])('a click on %s is none', (_, html) => {
  expect(press(html)).toBeNull();
});

test.each([
  ['a suggestion', '<input value="knee pain"><button id="at">Search for “Knee  pain”</button>'],
  [
    'a suggestion in a list of the field',
    '<input aria-controls="l" value="ma"><ul id="l" role="listbox"><li id="at" role="option">Main Street 1</li></ul>',
  ],
  ['a link to what was sought', '<textarea>knee pain</textarea><a id="at" href="/s">All for knee pain</a>'],
  ['a choice', '<input value="Main Street 1"><label>Send it to Main Street 1 <input id="at" type="radio"></label>'],
])('of %s the words that were typed are not told', (_, html) => {
  expect(press(html)?.[1]).toBe('');
});

test('a name with less than three letters of a field in it, or with the value of a button, is told', () => {
  expect(press('<input value="kn"><input type="submit" value="Knee"><button id="at">Knee pain</button>')?.[1]).toBe('Knee pain');
});

test('a box that shows a hand is pressed, and called by what it says; one with a place to type in has no words', () => {
  const isTile = (element: Element) => element.className === 'tile';
  expect(press('<div class="tile"><b id="at">Sencha</b></div>', isTile)).toEqual(['press', 'Sencha', 'main', null]);
  expect(press('<div class="tile"><b id="at">Sencha</b><textarea>secret</textarea></div>', isTile)).toEqual(['press', '', 'main', null]);
});

test('of a list its name is told, not what was chosen; of a form that Enter sent its field', () => {
  document.body.innerHTML =
    '<label>Weight <select><option selected>secret</option></select></label><form action="/search?x=1"><input aria-label="Search" value="secret"></form>';
  const [list, form] = [document.querySelector('select'), document.querySelector('form')];
  expect(list && chosenIn(list)).toMatchObject({ action: 'choose', words: 'Weight' });
  expect(form && sentForm(form)).toMatchObject({ action: 'press', words: 'Search', leadsTo: `${site}/search?x=1` });
});
