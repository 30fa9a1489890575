import { expect, test } from 'vitest';
import { handedOver, hasArrived } from '@/lib/audit/has-arrived.ts';
import { isAtGoal } from '@/lib/audit/is-at-goal.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { Showing } from '@/lib/model/shown-way.ts';
import { catalog, judgedTea } from '@/tests/fakes/judge.ts';
import { at } from '@/tests/fakes/site-reading.ts';
import { newShowing, shownWay, step } from '@/tests/fakes/shown-ways.ts';

const result = judgedTea();
const arrived = (change: Partial<Showing>) => hasArrived({ ...newShowing, steps: shownWay.steps, ...change }, { result, ...catalog });

test('the cart is the goal once something was put into it on the way, known or only called so', () => {
  expect(arrived({ at: at('/cart') })).toBe(at('/cart'));
  expect(arrived({ at: at('/warenkorb') })).toBe(at('/warenkorb'));
  expect(arrived({ at: at('/checkout/') })).toBe(at('/checkout/'));
  expect(arrived({ at: at('/teas') })).toBeNull();
  expect(arrived({ at: at('/cart'), steps: [step('/', 'Cart')] })).toBeNull();
  expect(arrived({ at: at('/cart'), steps: [] })).toBeNull();
});

test('while a click is on its way the page before is no goal', () => {
  expect(arrived({ at: at('/cart'), leadsTo: at('/teas') })).toBeNull();
});

test('a page of the goal’s kind is the goal, and so is its telephone or mail link', () => {
  expect(arrived({ goal: 'contact', at: at('/contact') })).toBe(at('/contact'));
  expect(arrived({ goal: 'contact', at: at('/'), leadsTo: 'mailto:' })).toBe(at('/'));
  expect(arrived({ goal: 'contact', at: at('/'), leadsTo: 'tel:' })).toBeNull();
  expect(arrived({ goal: 'call', at: at('/'), leadsTo: 'tel:' })).toBe(at('/'));
});

test('another site is where a goal may be handed over to, but not one that stands on this site', () => {
  const away = { ...newShowing, leadsTo: 'https://booking.example/rooms?who=anna' };
  expect(handedOver({ ...away, goal: 'book' })).toBe('https://booking.example');
  expect(handedOver({ ...away, goal: 'contact' })).toBeNull();
  expect(handedOver({ ...newShowing, leadsTo: at('/teas') })).toBeNull();
  expect(handedOver({ ...newShowing, leadsTo: 'tel:' })).toBeNull();
});

test('a page that speaks of carts, or sells them, is no cart', () => {
  const is = (path: string, kind: PageKindId) =>
    isAtGoal('cart', at(path), { kinds: [{ kind, confidence: 0.9, evidence: [] }], vocabulary: catalog.vocabulary });
  expect(is('/journal/cart', 'article')).toBe(false);
  expect(is('/cart', 'product')).toBe(false);
  expect(is('/cart', 'other')).toBe(true);
  expect(is('/x17', 'cart')).toBe(true);
});
