import { describe, expect, test } from 'vitest';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import type { AuditHistory, KeptAudit } from '@/lib/ports/audit-history.ts';
import { shopAudit } from '@/tests/components/gallery/shop-audit.ts';
import { auditRecord } from '@/tests/fakes/popup-world.ts';

/** An empty history, and a way to put an audit into it as checks do. */
export interface HistoryUnderTest {
  readonly history: AuditHistory;
  readonly put: (record: AuditRecord, result?: AuditExport) => Promise<void>;
}

const done = (id: string, startedAt: number, change: Partial<AuditRecord> = {}) =>
  auditRecord({ id, startedAt, state: 'done', endedAt: startedAt + 1, ...change });
const idsOf = (list: readonly KeptAudit[]) => list.map(({ record }) => record.id);

/** What the options page relies on, whoever keeps the rows. */
export function auditHistoryContract(name: string, open: () => HistoryUnderTest): void {
  describe(`${name} is a history`, () => {
    test('an empty one lists nothing', async () => {
      expect(await open().history.list()).toEqual([]);
    });

    test('audits of all sites are listed, the newest first, each with its result in short', async () => {
      const { history, put } = open();
      await put(done('a', 1), shopAudit);
      await put(auditRecord({ id: 'c', startedAt: 3, origin: 'https://other.example' }));
      await put(done('b', 2));
      const list = await history.list();
      expect(idsOf(list)).toEqual(['c', 'b', 'a']);
      expect(list[2]?.summary).toMatchObject({ pagesRead: shopAudit.coverage.pagesRead, corrections: shopAudit.corrections.length });
      expect(list[2]?.summary?.scores.map(({ score }) => score)).toEqual(shopAudit.visitors.map(({ score }) => score));
      expect([list[0]?.summary, list[1]?.summary]).toEqual([null, null]);
    });

    test('a name is given and taken away', async () => {
      const { history, put } = open();
      await put(done('a', 1));
      await history.rename('a', 'Before the relaunch');
      expect((await history.list())[0]?.record.name).toBe('Before the relaunch');
      await history.rename('a', '');
      expect((await history.list())[0]?.record).not.toHaveProperty('name');
    });

    test('what is deleted is not there, can be had back, and is gone once it is purged', async () => {
      const { history, put } = open();
      for (const id of ['a', 'b', 'c']) await put(done(id, 1), shopAudit);
      await history.trash(['a', 'b'], 100);
      expect(idsOf(await history.list())).toEqual(['c']);
      await history.restore(['a']);
      expect(idsOf(await history.list()).toSorted()).toEqual(['a', 'c']);
      await history.purge(100);
      await history.restore(['b']);
      expect(idsOf(await history.list())).toContain('b');
      await history.trash(['b'], 100);
      await history.purge(101);
      await history.restore(['b']);
      expect(idsOf(await history.list()).toSorted()).toEqual(['a', 'c']);
      expect(await history.result('b')).toBeNull();
    });

    test('a check under way is not deleted', async () => {
      const { history, put } = open();
      await put(auditRecord({ id: 'running' }));
      await put(auditRecord({ id: 'paused', state: 'paused' }));
      await history.trash(['running', 'paused', 'nowhere'], 1);
      expect(await history.list()).toHaveLength(2);
    });

    test('a result from a file is kept once, marked, with its own date', async () => {
      const { history, put } = open();
      await put(done('own', Date.parse(shopAudit.date), { origin: shopAudit.site.origin }), shopAudit);
      expect(await history.add({ result: shopAudit, importedAt: 5, name: 'Theirs' })).toBe('kept');
      expect(await history.add({ result: shopAudit, importedAt: 6 })).toBe('already-there');
      const imported = (await history.list()).filter(({ record }) => record.importedAt !== undefined);
      expect(imported).toHaveLength(1);
      expect(imported[0]?.record).toMatchObject({
        origin: shopAudit.site.origin,
        state: 'done',
        importedAt: 5,
        name: 'Theirs',
        startedAt: Date.parse(shopAudit.date),
      });
      expect(await history.result(imported[0]?.record.id ?? '')).toEqual(shopAudit);
    });

    test('one that was deleted can be imported again', async () => {
      const { history } = open();
      await history.add({ result: shopAudit, importedAt: 5 });
      await history.trash(idsOf(await history.list()), 6);
      expect(await history.add({ result: shopAudit, importedAt: 7 })).toBe('kept');
      expect(await history.list()).toHaveLength(1);
    });

    test('an audit with a result takes more room than one without', async () => {
      const { history, put } = open();
      await put(done('a', 1), shopAudit);
      await put(done('b', 2));
      expect(await history.sizeOf('a')).toBeGreaterThan((await history.sizeOf('b')) + 1_000);
      expect(await history.sizeOf('nowhere')).toBeLessThan(10);
    });

    test('who watches sees each change, and nothing after looking away', async () => {
      const { history, put } = open();
      const seen: (readonly string[])[] = [];
      const away = new AbortController();
      history.watchAll((list) => seen.push(idsOf(list)), away.signal);
      const last = async (ids: readonly string[]) => {
        for (let tries = 0; tries < 200 && seen.at(-1)?.join() !== ids.join(); tries += 1) await new Promise((next) => setTimeout(next, 5));
        expect(seen.at(-1)).toEqual(ids);
      };
      await last([]);
      await put(done('a', 1), shopAudit);
      await last(['a']);
      await history.trash(['a'], 1);
      await last([]);
      away.abort();
      const { length } = seen;
      await put(done('b', 2));
      await new Promise((next) => setTimeout(next, 30));
      expect(seen).toHaveLength(length);
    });

    test('cleared, nothing is left', async () => {
      const { history, put } = open();
      await put(auditRecord({ id: 'running' }), shopAudit);
      await history.clear();
      expect(await history.list()).toEqual([]);
      expect(await history.result('running')).toBeNull();
    });
  });
}
