import { afterEach, expect, test } from 'vitest';
import { lentAxe } from '@/lib/adapters/lent-axe.ts';

const world = globalThis as { floorwalkerAxe?: unknown };
const axe = () => ({});
afterEach(() => delete world.floorwalkerAxe);

test('it is brought once, however many ask', async () => {
  let brought = 0;
  const bring = async () => {
    brought += 1;
    await Promise.resolve();
    world.floorwalkerAxe = axe;
  };
  expect(await Promise.all([lentAxe(bring), lentAxe(bring)])).toEqual([axe, axe]);
  expect(await lentAxe(bring)).toBe(axe);
  expect(brought).toBe(1);
});

test('a background that gave no answer, or none but an error, is asked again', async () => {
  const answers = [
    async () => undefined,
    async () => Promise.reject(new Error('gone')),
    async () => {
      world.floorwalkerAxe = axe;
    },
  ];
  expect(await lentAxe(async () => answers.shift()?.())).toBe(axe);
  expect(answers).toEqual([]);
});

test('where it cannot be brought there is none, and later it is tried anew', async () => {
  let asked = 0;
  const bring = async () => {
    asked += 1;
  };
  expect(await lentAxe(bring)).toBeNull();
  expect(await lentAxe(bring)).toBeNull();
  expect(asked).toBe(6);
});
