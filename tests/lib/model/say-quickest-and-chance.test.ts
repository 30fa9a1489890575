import { expect, test } from 'vitest';
import { sayQuickestAndChance } from '@/lib/model/say-quickest-and-chance.ts';
import { judgedTea } from '@/tests/fakes/judge.ts';

const tea = judgedTea();
const told = (point: number) =>
  sayQuickestAndChance({
    ...tea,
    journeys: tea.journeys.map((way) =>
      way.visitor === 'informed' && way.need === 'cart' ? { ...way, chance: { low: 0, point, high: 1 } } : way,
    ),
  });

test('where 10 of 100 get to the cart and the quickest way is short, it is said how both can be', () => {
  expect(tea.clicksToGoal.cart?.desktop?.quickest).toBeGreaterThan(0);
  expect(told(0.1)).toContain('Of 100 imagined visitors fewer get there');
});

test('where nearly all get there, nobody wonders', () => {
  expect(told(0.9)).toBeNull();
});

test('where no way is known there is nothing to explain', () => {
  expect(sayQuickestAndChance({ ...tea, goals: [] })).toBeNull();
  expect(sayQuickestAndChance({ ...tea, clicksToGoal: {} })).toBeNull();
});
