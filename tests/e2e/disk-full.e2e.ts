import { expect, test } from 'vitest';
import { beginCheck, readSome } from './begin-check.ts';
import { expectSameAsUndisturbed } from './same-result.ts';
import { storedAnswers } from './stored-answers.ts';
import { startVisit, type Visit } from './visit.ts';

test('a disk without room makes a check wait and say what to do, nothing insists, and with room it goes on to the same result', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  const popup = await beginCheck(visit);
  await readSome(visit, 10);
  await setRoom(visit, 'none');
  const { record } = await visit.waitForCheck(
    'waiting',
    ({ record: { state, trouble } }) => state === 'waiting' && trouble === 'disk-full',
  );
  await popup.waitForHeading(/The check stopped at page/);
  expect(await popup.text()).toMatch(/Make some room, then go on/);
  const read = (await storedAnswers(visit.archive.page, record.id)).length;
  expect(read).toBeGreaterThanOrEqual(10);
  const { requests } = visit.store.counters();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(visit.store.counters().requests).toBe(requests);

  await setRoom(visit, 'enough');
  await popup.press(/^Go on from page/);
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  await popup.close();
  await expectSameAsUndisturbed(visit);
});

/**
 * What the worker's database says to every new row. By its own hand: the extension has unlimited storage, so that the browser's limits
 * do not bind it, and a disk that is really full takes the browser's other files along.
 */
async function setRoom(visit: Visit, room: 'none' | 'enough'): Promise<void> {
  const target = visit.browser.targets().find((one) => one.url() === `chrome-extension://${visit.extensionId}/background.js`);
  const worker = await target?.worker();
  await worker?.evaluate((wanted) => {
    const held = globalThis as unknown as { put?: typeof IDBObjectStore.prototype.put };
    held.put ??= IDBObjectStore.prototype.put;
    const { put } = held;
    IDBObjectStore.prototype.put =
      wanted === 'enough'
        ? put
        : function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
            if (this.name === 'answers') throw new DOMException('There is no room.', 'QuotaExceededError');
            return put.call(this, value, key);
          };
  }, room);
}
