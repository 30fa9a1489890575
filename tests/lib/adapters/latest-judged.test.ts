import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

const origin = 'https://shop.example';
const record = (id: string, startedAt: number) => auditRecord({ id, origin, startedAt, state: 'running', endedAt: null });

test('the newest check with a result is found behind one that came to nothing, one under way and one of another site', async () => {
  const archive = createDexieArchive(openDatabase('judged'));
  await archive.create({ ...record('first', 1), state: 'done', endedAt: 2 });
  await archive.saveResult('first', shopAudit);
  await archive.create({ ...record('second', 3), state: 'done', endedAt: 4 });
  await archive.saveResult('second', shopAudit);
  await archive.create({ ...record('third', 5), state: 'failed', endedAt: 6 });
  await archive.create(record('fourth', 7));
  await archive.saveResult('fourth', shopAudit);
  await archive.create({ ...record('theirs', 9), origin: 'https://other.example', state: 'done', endedAt: 10 });
  await archive.saveResult('theirs', shopAudit);
  expect((await archive.latestJudged('https://shop.example'))?.record.id).toBe('second');
  expect((await archive.latestJudged('https://shop.example', 3))?.record.id).toBe('first');
  expect(await archive.latestJudged('https://shop.example', 1)).toBeNull();
});
