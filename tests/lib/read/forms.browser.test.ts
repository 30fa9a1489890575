import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

test('a form says where it goes, how, and what it is called', () => {
  const { forms } = readHtml(
    '<main><form action="/search" role="search" aria-label="Search the shop"></form><form method="post"><h3>Newsletter</h3></form><form action="mailto:a@b.test" method="dialog"></form></main>',
  );
  expect(forms.map(({ action, method, place, words }) => [action, method, place, words])).toEqual([
    ['https://shop.test/search', 'get', 'main', 'Search the shop'],
    ['https://shop.test/page', 'post', 'main', 'Newsletter'],
    [null, 'dialog', 'main', ''],
  ]);
});

test.each([
  ['a label for it', '<label for="q">Quantity</label><input id="q">', 'Quantity'],
  ['a label around it', '<label>Quantity <input></label>', 'Quantity'],
  ['aria-label', '<input aria-label="Quantity" placeholder="1">', 'Quantity'],
  ['aria-labelledby', '<b id="l">Quantity</b><input aria-labelledby="l">', 'Quantity'],
  ['a placeholder', '<input placeholder="Quantity">', 'Quantity'],
  ['a title', '<select title="Quantity"><option>1</option></select>', 'Quantity'],
  ['nothing', '<input name="quantity">', ''],
])('%s is the label of a field', (_name, html, label) => {
  expect(readHtml(`<form>${html}</form>`).forms[0]?.fields.map((field) => field.label)).toEqual([label]);
});

test.each([
  ['<input required>', true, false],
  ['<input aria-required="true" value="1">', true, true],
  ['<textarea></textarea>', false, false],
  ['<textarea>Hello</textarea>', false, true],
  ['<input type="checkbox">', false, false],
  ['<input type="checkbox" checked>', false, true],
  ['<select required><option value="">Choose</option><option value="s">S</option></select>', true, false],
  ['<select><option value="s">S</option><option value="m">M</option></select>', false, true],
  ['<select><option>S</option><option>M</option></select>', false, true],
  ['<select><option value="">Choose</option><option value="m" selected>M</option></select>', false, true],
  ['<select><option selected disabled>Choose</option><option value="m">M</option></select>', false, false],
  ['<select><option>Choose</option><option value="m">M</option></select>', false, false],
  ['<select><option value="0">--- Please select ---</option><option value="m">M</option></select>', false, false],
  ['<select multiple><option value="m">M</option></select>', false, false],
])('%s is required: %s, filled: %s', (html, required, filled) => {
  const [field] = readHtml(`<form>${html}</form>`).forms[0]?.fields ?? [];
  expect([field?.required, field?.filled]).toEqual([required, filled]);
});

test('radio buttons of one name are one field', () => {
  const page = readHtml(`<form>
    <fieldset><legend>Size</legend><label><input type="radio" name="size" value="s"> S</label><label><input type="radio" name="size" value="m" checked required> M</label></fieldset>
    <label><input type="radio" name="colour" value="red"> Red</label><label><input type="radio" name="colour" value="blue"> Blue</label></form>`);
  expect(page.forms[0]?.fields).toEqual([
    { name: 'size', type: 'radio', label: 'Size', required: true, filled: true },
    { name: 'colour', type: 'radio', label: 'Red', required: false, filled: false },
  ]);
});

test('a field called like a property of its form is read like any other', () => {
  const page = readHtml(
    '<main><form><label>Children <input name="children" type="number"></label><input name="parentElement"><input name="id"></form><a href="/x">x</a></main>',
  );
  expect(page.forms[0]?.fields.map(({ name, label }) => [name, label])).toEqual([
    ['children', 'Children'],
    ['parentElement', ''],
    ['id', ''],
  ]);
  expect(page.links.map((link) => link.place)).toEqual(['main']);
});

test('tokens, buttons and fields that are switched off are no fields', () => {
  const page = readHtml(
    '<form><input type="hidden" name="csrf" value="x"><input type="submit"><button>Go</button><input name="off" disabled><input name="mail" type="EMAIL"></form>',
  );
  expect(page.forms[0]?.fields.map(({ name, type }) => [name, type])).toEqual([['mail', 'email']]);
});
