import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { rememberingSource } from '@/lib/audit/remembering-source.ts';
import type { RevisitingSource } from '@/lib/ports/page-source.ts';
import { pageFacts } from '@/tests/fakes/page-facts.ts';

const url = 'https://shop.example/teas';
const never = new AbortController().signal;

/** A site of one page that knows its validator, as servers do. */
function siteOf(page: { readonly etag: string | null; readonly title: string }): RevisitingSource & { readonly asked: (string | null)[] } {
  const asked: (string | null)[] = [];
  return {
    asked,
    async read(address, _signal, wish) {
      asked.push(wish?.etag ?? null);
      if (wish?.etag && wish.etag === page.etag) return { outcome: 'unchanged', url: address, ms: 1 };
      return { outcome: 'page', url: address, facts: pageFacts({ url, title: page.title }), bytes: 10, ms: 1, etag: page.etag };
    },
    readText: async () => null,
  };
}

let opened = 0;
function archiveOf() {
  opened += 1;
  return createDexieArchive(openDatabase(`remembered-${opened}`));
}

test('a page that is as it was is taken from the earlier check, and is this check’s from then on', async () => {
  const archive = archiveOf();
  const first = rememberingSource(siteOf({ etag: '"1"', title: 'Teas' }), archive, { auditId: 'a', basedOn: null, arrives: () => 'new' });
  await first.read(url, never);
  const site = siteOf({ etag: '"1"', title: 'never sent' });
  const again = rememberingSource(site, archive, { auditId: 'b', basedOn: 'a', arrives: () => 'stored' });
  expect(await again.read(url, never)).toMatchObject({ outcome: 'page', facts: { title: 'Teas' } });
  expect(site.asked).toEqual(['"1"']);
  expect(await archive.answer('b', url)).toMatchObject({ facts: { title: 'Teas' } });
});

test('a page that has changed, or has no validator, is read anew', async () => {
  const archive = archiveOf();
  const first = rememberingSource(siteOf({ etag: '"1"', title: 'Teas' }), archive, { auditId: 'a', basedOn: null, arrives: () => 'new' });
  await first.read(url, never);
  const again = rememberingSource(siteOf({ etag: '"2"', title: 'New teas' }), archive, {
    auditId: 'b',
    basedOn: 'a',
    arrives: () => 'new',
  });
  expect(await again.read(url, never)).toMatchObject({ facts: { title: 'New teas' } });

  const bare = siteOf({ etag: null, title: 'Teas' });
  await rememberingSource(bare, archive, { auditId: 'c', basedOn: null, arrives: () => 'new' }).read(url, never);
  await rememberingSource(bare, archive, { auditId: 'd', basedOn: 'c', arrives: () => 'new' }).read(url, never);
  expect(bare.asked).toEqual([null, null]);
});
