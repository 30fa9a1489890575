import { expect, test } from 'vitest';
import { watchHung } from '@/lib/adapters/watch-hung.ts';

/** Time that passes when it is told to. */
function world() {
  const looks: (() => void)[] = [];
  let hung = 0;
  let drawing = true;
  const clock = { now: () => 0, wait: () => new Promise<void>((resolve) => looks.push(resolve)) };
  const watch = watchHung(clock, { isDrawing: () => drawing, signal: new AbortController().signal }, () => {
    hung += 1;
    drawing = false;
  });
  const look = async (times: number) => {
    for (let n = 0; n < times; n += 1) {
      looks.shift()?.();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  return { watch, look, done: () => (drawing = false), hung: () => hung };
}

test('a walker that draws and is not heard of for four looks is hung', async () => {
  const { watch, look, hung } = world();
  watch.begin();
  await look(3);
  expect(hung()).toBe(0);
  await look(1);
  expect(hung()).toBe(1);
});

test('one that is heard of is not, nor is one that draws nothing any more', async () => {
  const { watch, look, done, hung } = world();
  watch.begin();
  await look(3);
  watch.heard();
  await look(3);
  done();
  await look(5);
  expect(hung()).toBe(0);
});
