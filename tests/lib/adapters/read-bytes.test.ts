import { expect, test } from 'vitest';
import { readBytes } from '@/lib/adapters/read-bytes.ts';

const body = (chunks: readonly (string | Error)[], onCancel: () => void = () => undefined) => {
  const left = [...chunks];
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = left.shift();
        if (next === undefined) controller.close();
        else if (typeof next === 'string') controller.enqueue(new TextEncoder().encode(next));
        else controller.error(next);
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
};
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);

test('a whole body is given as it came', async () => {
  const read = await readBytes(body(['ab', 'cde']), 10);
  expect([textOf(read), read.ending]).toEqual(['abcde', 'whole']);
});

test('a body of exactly the limit is whole', async () => {
  const read = await readBytes(body(['abcde', 'fghij']), 10);
  expect([textOf(read), read.ending]).toEqual(['abcdefghij', 'whole']);
});

test('a body without end is hung up on just past the limit', async () => {
  let hungUp = false;
  const read = await readBytes(
    body(
      Array.from({ length: 1_000 }, () => '0123456'),
      () => (hungUp = true),
    ),
    10,
  );
  expect([textOf(read), read.ending, hungUp]).toEqual(['0123456012', 'limit', true]);
});

test('of a body that breaks, what came is kept', async () => {
  const read = await readBytes(body(['half', new Error('reset')]), 10);
  expect([textOf(read), read.ending]).toEqual(['half', 'broken']);
});

test('no body is empty, and each piece is told', async () => {
  let pieces = 0;
  expect(await readBytes(null, 10)).toEqual({ bytes: new Uint8Array(), ending: 'whole' });
  await readBytes(body(['a', 'b', 'c']), 10, () => (pieces += 1));
  expect(pieces).toBe(3);
});
