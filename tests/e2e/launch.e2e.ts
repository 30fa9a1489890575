import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '@/lib/catalog/launch.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { plantedBeside } from '../stores/launch/planted-beside.ts';
import { planted } from '../stores/launch/planted.ts';
import { startStore, type StoreName } from '../stores/start-store.ts';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'floorwalker-launch-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function listOf(name: StoreName) {
  const store = await startStore(name);
  const file = join(folder, `${name}.json`);
  const { code, out } = await runCommand([`${store.origin}/`, '--launch', '--all', '--json', file]);
  const { acting } = store.counters();
  await store.close();
  return { code, out, acting, rows: auditExportSchema.parse(JSON.parse(await readFile(file, 'utf8'))).launch ?? [] };
}

test('on the staging twin every planted fault is found where it stands, and the run ends with 1', { timeout: 420_000 }, async () => {
  const { code, out, acting, rows } = await listOf('staging');
  for (const { line, shows } of [...planted, ...plantedBeside]) {
    const row = rows.find(({ id }) => id === line);
    const where = row?.where.map(({ url, words }) => `${url} ${words}`) ?? [];
    expect([line, row?.state, where], shows).toEqual([line, 'needs-look', expect.arrayContaining([expect.stringContaining(shows)])]);
  }
  // Each line has its fault, but the one that only the owner can answer.
  const told = new Set([...planted, ...plantedBeside].map(({ line }) => line));
  expect([...told].toSorted()).toEqual(
    launch
      .map(({ id }) => id)
      .filter((id) => id !== 'order-goes-through')
      .toSorted(),
  );
  expect(acting).toEqual([]);
  expect(code).toBe(1);
  expect(rows.find(({ id }) => id === 'lost-forms')?.where).toHaveLength(2);
  expect(out).toMatch(/^Before launch: 25 things to look at, 13 of them before the launch\./m);
});

test('on the twin that is ready nothing is found, and the run ends with 0', { timeout: 420_000 }, async () => {
  const { code, out, rows } = await listOf('launched');
  expect(rows.filter(({ state }) => state === 'needs-look')).toEqual([]);
  // Not every page is drawn, so nobody knows of their pictures; scripts may give up later; nothing is ordered to find out whether an order arrives.
  expect(rows.filter(({ state }) => state !== 'in-order').map(({ id, state }) => [id, state])).toEqual([
    ['lost-pictures', 'not-known'],
    ['unloaded-parts', 'not-known'],
    ['order-goes-through', 'not-known'],
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Nothing that was looked at keeps it from being launched\.$/m);
});
