import { expect, test } from 'vitest';
import type { OverlayView, PathLeg } from '@/lib/model/walked-path.ts';
import { cardOf, type Found } from '@/lib/way/card.ts';
import { at } from '@/tests/fakes/site-reading.ts';
import { step } from '@/tests/fakes/shown-ways.ts';

type OpenView = Extract<OverlayView, { readonly isOver: false }>;

const legs: readonly PathLeg[] = [
  { page: at('/'), steps: [step('/', 'Menu', { action: 'open' }), step('/', 'Teas', { place: 'menu' })], does: 'leads', to: at('/teas') },
  { page: at('/teas'), steps: [step('/teas', 'Add to cart', { action: 'press' })], does: 'puts', to: null },
  { page: at('/teas'), steps: [step('/teas', 'Cart', { place: 'header' })], does: 'leads', to: at('/cart') },
];
const view: OpenView = {
  isOver: false,
  wish: { visitor: 'informed', device: 'desktop', need: 'cart' },
  path: { legs, to: at('/cart'), aliases: {}, end: at('/cart'), kind: 'cart', goal: 'the cart', fromHere: false },
  stand: { at: 'leg', leg: 0 },
  choices: {
    visitors: [
      { visitor: 'informed', needs: [{ need: 'cart', label: 'the cart' }] },
      {
        visitor: 'doubtful',
        needs: [
          { need: 'cart', label: 'the cart' },
          { need: 'testimonials', label: 'Testimonials' },
        ],
      },
    ],
    devices: ['desktop', 'phone'],
  },
  figures: { fewest: { desktop: 4, phone: 5 }, typical: { desktop: 4, phone: 6 }, counted: 31 },
  note: null,
};
const found = (next: Partial<Found['next']>, sight: Found['sight'] = { is: 'in-view' }): Found => ({
  next: { element: null, words: 'Teas', step: 1, how: 'follow', ...next },
  sight,
});
const labels = (change: Partial<OpenView>, what: Found | null) => cardOf({ ...view, ...change }, what).buttons.map(({ label }) => label);

test('steps are counted over the whole path, opening a menu among them', () => {
  const card = cardOf(view, found({ words: 'Menu', step: 0, how: 'open' }));
  expect(card).toMatchObject({
    head: 'Quickest way to the cart, desktop',
    title: 'Step 1 of 4: open “Menu”',
    line: '“Teas” stands inside “Menu”',
    place: 'menu',
  });
  expect(card.steps.map(({ is }) => is)).toEqual(['now', 'next', 'next', 'next']);
  expect(cardOf({ ...view, stand: { at: 'leg', leg: 2 } }, found({ words: 'Cart', step: 0 })).title).toBe('Step 4 of 4: Cart');
});

test.each([
  ['a link in view is taken', {}, found({}), ['Take step 2']],
  ['one off the screen is brought into view first', {}, found({}, { is: 'below', screenfuls: 2 }), ['Scroll to it']],
  [
    'what acts has no button that presses it',
    { stand: { at: 'leg', leg: 1 } },
    found({ how: 'press', step: 0 }),
    ['Back', 'Skip to the cart page', 'Go to it'],
  ],
  ['what is not there leads to another path', {}, found({ how: 'missing' }), ['New path from here']],
  ['a lost way has two ways on', { stand: { at: 'lost', back: 2 } }, null, ['Back to step 4', 'New path from here']],
  ['one whose page was not read has one', { stand: { at: 'lost', back: 0 }, note: 'page-not-read' }, null, ['Back to step 1']],
  ['at the end the other device and the next path', { stand: { at: 'end' } }, null, ['Show the phone path', 'Next path']],
] as const)('%s', (_, change, what, buttons) => {
  expect(labels(change, what)).toEqual(buttons);
});

test('only one button stands out, and none where the user must press', () => {
  for (const how of ['follow', 'open', 'press', 'choose', 'point', 'missing', 'closed'] as const) {
    const { buttons } = cardOf({ ...view, stand: { at: 'leg', leg: 1 } }, found({ how, step: 0 }));
    expect(buttons.filter(({ leads }) => leads).length).toBe(how === 'follow' || how === 'open' ? 1 : 0);
  }
});

test('the next path is another need, not the same of another visitor', () => {
  const { buttons } = cardOf({ ...view, stand: { at: 'end' } }, null);
  expect(buttons.at(-1)?.does).toEqual({ kind: 'choose', wish: { visitor: 'doubtful', device: 'desktop', need: 'testimonials' } });
});

test('at the end it says where the next path begins', () => {
  const card = cardOf({ ...view, stand: { at: 'end' } }, null);
  expect(card.line).toContain('“Next path” goes back to the start and shows the way to Testimonials.');
  const alone = { ...view.choices, visitors: view.choices.visitors.slice(0, 1) };
  expect(cardOf({ ...view, choices: alone, stand: { at: 'end' } }, null).line).not.toContain('Next path');
});

test.each([
  [{ words: 'Bag', place: 'header' as const }, 'The cart is opened again by “Bag” (header).'],
  [{ words: '', place: 'header' as const }, 'The cart is opened again by a button without a name (header).'],
])('at the end of a way into a cart that is a window it says what opens it again', (reopens, says) => {
  const path = view.path && { ...view.path, reopens };
  expect(cardOf({ ...view, path, stand: { at: 'end' } }, null).line).toContain(says);
  expect(cardOf({ ...view, stand: { at: 'end' } }, null).line).not.toContain('opened again');
});

test('a press that leads to another host says where the path ends', () => {
  const booking: PathLeg = { page: at('/'), steps: [step('/', 'Book')], does: 'presses', to: 'https://book.example/a' };
  const { warns } = cardOf(
    { ...view, path: view.path && { ...view.path, legs: [booking] } },
    found({ words: 'Book', step: 0, how: 'press' }),
  );
  expect(warns).toBe('this leads to book.example, where the path ends.');
});
