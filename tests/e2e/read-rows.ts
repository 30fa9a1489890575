import type { Page } from 'puppeteer-core';

/** All rows of a table of the extension's database; `page` is a page of the extension. */
export function readRows<Row>(page: Page, table: string): Promise<readonly Row[]> {
  return page.evaluate(async (name) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('unreadable'));
      });
    const database = await settle(indexedDB.open('floorwalker'));
    const rows = await settle(database.transaction(name).objectStore(name).getAll());
    database.close();
    return rows as Row[];
  }, table);
}
