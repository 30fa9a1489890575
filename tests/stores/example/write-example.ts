// node tests/stores/example/write-example.ts: has the built extension check the small tea shop, and keeps what it read as
// public/example-shop.json, under an address of which nobody has the real one. To be run anew when facts of pages say more than before.
import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { checkSite } from '../../../lib/cli/check-site.ts';
import { exitWith } from '../../../lib/cli/exit-with.ts';
import { projectFolder } from '../../../lib/cli/project-folder.ts';
import { exampleOrigin, exampleSettings } from '../../../lib/model/example.ts';
import { startStore } from '../start-store.ts';

try {
  const store = await startStore('example');
  const settings = { ...exampleSettings, perSecond: null };
  const { result, launched } = await checkSite(
    { address: `${store.origin}/`, settings, headed: false, limitMs: 120_000 },
    { enough: new AbortController().signal, onProgress: () => undefined },
  );
  const [page] = (await launched.browser.pages()).filter((one) => one.url().startsWith('chrome-extension://'));
  if (!page) throw new Error('The archive is closed.');
  const read = await readArchive(page);
  await launched.close();
  await store.close();
  const { host } = new URL(store.origin);
  const text = JSON.stringify({ origin: store.origin, ...read })
    .replaceAll(store.origin, exampleOrigin)
    .replaceAll(host, new URL(exampleOrigin).host);
  await writeFile(projectFolder('public/example-shop.json'), `${text}\n`);
  console.log(`${Object.keys(read.answers).length} answers, ${Object.keys(read.layouts).length} pages laid out, ${text.length} characters`);
  for (const { id, score, verdict } of result.visitors) console.log(`${id}: ${score}, ${verdict}`);
} catch (error) {
  exitWith(error);
}

interface Read {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, unknown>>;
  readonly layouts: Readonly<Record<string, unknown>>;
}

/** Runs in a page of the extension: what the one check has stored, whole again. */
function readArchive(page: Page): Promise<Read> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('unreadable'));
      });
    const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<object> => {
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      return JSON.parse(await new Response(stream).text()) as object;
    };
    type Row = Readonly<Record<string, unknown>> & { readonly url: string };
    const database = await settle(indexedDB.open('floorwalker'));
    const all = (store: string) => settle(database.transaction(store).objectStore(store).getAll()) as Promise<Row[]>;
    const blocks = new Map((await all('blocks')).map((row) => [row['blockId'] as string, row['block']]));
    const answers: Record<string, unknown> = {};
    for (const { url, answer } of await all('answers')) {
      const { facts, ...rest } = answer as { facts?: { packed: Uint8Array<ArrayBuffer>; blocks: string[] }; ms: number };
      answers[url] = {
        ...rest,
        ms: 0,
        ...(facts ? { facts: { ...(await unpack(facts.packed)), blocks: facts.blocks.map((id) => blocks.get(id)) } } : {}),
      };
    }
    const texts = Object.fromEntries((await all('texts')).map(({ url, text }) => [url, text]));
    const layouts: Record<string, unknown> = {};
    for (const { url, packed } of await all('layouts')) layouts[url] = await unpack(packed as Uint8Array<ArrayBuffer>);
    database.close();
    return { answers, texts, layouts };
  });
}
