import { expect, test } from 'vitest';
import { insteadOf } from '@/lib/audit/walking/instead-of.ts';
import type { GoalKind } from '@/lib/model/settings.ts';
import type { OpenControl, PathLeg } from '@/lib/model/walked-path.ts';
import { catalog } from '@/tests/fakes/judge.ts';
import { step } from '@/tests/fakes/shown-ways.ts';
import { at } from '@/tests/fakes/site-reading.ts';

const leg = (words: string, change: Partial<PathLeg> = {}): PathLeg => ({
  page: at('/rope'),
  steps: [step('/rope', words)],
  does: 'presses',
  to: null,
  ...change,
});
const link = (words: string, path: string): OpenControl => ({ words, to: at(path) });
const button = (words: string): OpenControl => ({ words, to: null });
const home = leg('Ropes', { does: 'leads', to: at('/ropes') });

interface Case {
  readonly last: PathLeg;
  readonly goal?: GoalKind | null;
  readonly to?: string;
  readonly ends?: readonly string[];
}

function chosen(controls: readonly OpenControl[], { last, goal = 'cart', to = '', ends = [] }: Case): string | null {
  const index = insteadOf(controls, {
    path: { legs: [home, last], to, aliases: { [at('/bag-old')]: at('/bag') } },
    leg: 1,
    goal,
    isEnd: (url) => ends.some((path) => at(path) === url),
    vocabulary: catalog.vocabulary,
  });
  return controls[index]?.words ?? null;
}

const drawer = [button('Close'), link('Continue shopping', '/ropes'), button('Checkout'), button('View cart'), button('Add to cart')];

test('where the icon of the cart is covered, what opens the cart takes its place, whatever stands before it', () => {
  expect(chosen(drawer, { last: leg('Shopping basket') })).toBe('View cart');
  expect(chosen(drawer, { last: leg('') })).toBe('View cart');
  expect(chosen([button('Schließen'), button('Zur Kasse'), link('Warenkorb ansehen', '/wk')], { last: leg('Warenkorb') })).toBe(
    'Warenkorb ansehen',
  );
});

test('a window without a way to the cart is the cart: what leads on is its checkout', () => {
  expect(chosen([button('Close'), button('Checkout')], { last: leg('Cart') })).toBe('Checkout');
});

test('a link to the very page is surest, whatever it is called and by whichever of its names', () => {
  expect(chosen([button('View cart'), link('Look inside', '/bag-old')], { last: leg('Cart', { to: at('/bag') }) })).toBe('Look inside');
  expect(chosen([button('Close'), link('Look inside', '/bag')], { last: leg(''), to: at('/bag') })).toBe('Look inside');
});

test('a page of the goal’s kind will do at the end of a path, and only there', () => {
  const controls = [button('Close'), link('Write a line', '/write')];
  expect(chosen(controls, { last: leg('Contact'), goal: 'contact', ends: ['/write'] })).toBe('Write a line');
  expect(
    insteadOf(controls, {
      path: { legs: [home, leg('Contact')], to: '', aliases: {} },
      leg: 0,
      goal: 'contact',
      isEnd: () => true,
      vocabulary: catalog.vocabulary,
    }),
  ).toBe(-1);
});

test('nothing takes the place of what puts an item into the cart, nor of what nothing there does', () => {
  expect(chosen(drawer, { last: leg('Add to cart', { does: 'puts' }) })).toBeNull();
  expect(chosen([button('Close'), link('Sign up', '/news')], { last: leg('Cart') })).toBeNull();
  expect(chosen([button('Close'), link('Sizes', '/sizes')], { last: leg('Help', { to: at('/help') }), goal: null })).toBeNull();
});
