import { TargetType, type Browser } from 'puppeteer-core';

/** What a check takes in the archive, in bytes: what its pages, blocks and texts hold, and what the browser says that all takes on disk, its logs included. */
export interface ArchiveBytes {
  readonly rows: number;
  readonly onDisk: number;
}

export async function archiveBytes(browser: Browser): Promise<ArchiveBytes> {
  const worker = browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);
  const page = await browser.newPage();
  await page.goto(new URL('/manifest.json', worker?.url() ?? 'about:blank').href);
  const bytes = await page.evaluate(countBytes);
  await page.close();
  return bytes;
}

/** Runs inside the browser: it may use nothing but what stands in it. */
async function countBytes(): Promise<ArchiveBytes> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  const sizeOf = (value: unknown): number => {
    let packed = 0;
    const plain = JSON.stringify(value, (_, one: unknown) => {
      if (!ArrayBuffer.isView(one)) return one;
      packed += one.byteLength;
      return null;
    });
    return packed + new TextEncoder().encode(plain).length;
  };
  const database = await settle(indexedDB.open('floorwalker'));
  let rows = 0;
  for (const name of ['answers', 'blocks', 'texts', 'layouts']) {
    const store = database.transaction(name).objectStore(name);
    for (const key of await settle(store.getAllKeys())) rows += sizeOf(await settle(store.get(key)));
  }
  database.close();
  return { rows, onDisk: (await navigator.storage.estimate()).usage ?? 0 };
}
