import type { Page } from 'puppeteer-core';

/** What came of one address, as stored. */
export interface StoredAnswer {
  readonly url: string;
  readonly outcome: 'page' | 'failed';
  readonly reason: string | null;
}

/** All answers of a check; `page` is a page of the extension. */
export function storedAnswers(page: Page, auditId: string): Promise<readonly StoredAnswer[]> {
  return page.evaluate(async (id) => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('unreadable'));
      });
    const database = await settle(indexedDB.open('floorwalker'));
    const wanted = IDBKeyRange.bound([id], [id, []]);
    const rows: { answer: { url: string; outcome: 'page' | 'failed'; reason?: string } }[] = await settle(
      database.transaction('answers').objectStore('answers').getAll(wanted),
    );
    database.close();
    return rows.map(({ answer }) => ({ url: answer.url, outcome: answer.outcome, reason: answer.reason ?? null }));
  }, auditId);
}
