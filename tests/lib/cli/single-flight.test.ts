import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { singleFlight } from '@/lib/cli/single-flight.ts';

const name = `test-${process.pid}`;
const folder = join(tmpdir(), `floorwalker-${name}.lock`);
afterEach(() => rm(folder, { recursive: true, force: true }));

test('works under one name run one after the other', async () => {
  const steps: string[] = [];
  const work = (id: string) => async () => {
    steps.push(`${id} begins`);
    await pause(20);
    steps.push(`${id} ends`);
  };
  await Promise.all([singleFlight(name, work('a')), singleFlight(name, work('b'))]);

  expect([steps.slice(0, 2), steps.slice(2)]).toEqual(
    expect.arrayContaining([
      ['a begins', 'a ends'],
      ['b begins', 'b ends'],
    ]),
  );
});

test('a failure lets the next one in', async () => {
  await expect(singleFlight(name, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await singleFlight(name, () => Promise.resolve('done'))).toBe('done');
});

test('a lock whose owner is gone is taken over', async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'owner'), '999999999');

  expect(await singleFlight(name, () => Promise.resolve('done'))).toBe('done');
});
