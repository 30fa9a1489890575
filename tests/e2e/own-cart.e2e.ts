import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startOwnCartSite, type OwnCartSite } from './own-cart-site.ts';
import { readRows } from './read-rows.ts';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

const tables = ['audits', 'answers', 'blocks', 'texts', 'layouts', 'progress', 'results', 'showings', 'ways', 'ownPages'];

test('the cart and checkout that the user opens with an item of their own are read where they stand, and nothing of the person is kept', async () => {
  await using site = await startOwnCartSite();
  await using visit = await startVisit({ store: 'practice' });
  await check(visit, site);
  const { result: before } = await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  const unknown = auditExportSchema.parse(before);
  expect(unknown.clicksToGoal.cart?.desktop?.parts.checkout).toBeNull();
  expect(unknown.checkout).toBeUndefined();
  const popup = await visit.openPopup();
  await until('what would help', async () => /Open it in this tab with an item of your own/.test(await popup.text()));

  await visit.tab.bringToFront();
  await visit.tab.goto(`${site.origin}/teas/assam`);
  await press(visit, 'main button');
  await visit.tab.waitForSelector('input[type=number]');
  await readOf(visit, 'basket');
  await press(visit, 'main > a');
  await visit.tab.waitForSelector('textarea');
  await visit.tab.type('input[name=billing_city]', 'Typed-by-hand');

  const { result } = await visit.waitForCheck('the checkout', ({ result: found }) => /"checkout":\{/.test(JSON.stringify(found)));
  const known = auditExportSchema.parse(result);
  expect(known.checkout).toEqual({ pages: 1, fields: 8, required: 6, guest: 'yes' });
  const parts = known.clicksToGoal.cart?.desktop?.parts;
  expect(parts?.checkout).toBe((parts?.cart ?? NaN) + 1);
  expect(known.pages.filter(({ source }) => source === 'tab').map(({ url }) => new URL(url).pathname)).toEqual(['/basket', '/checkout']);
  expect(known.coverage.requests).toBe(unknown.coverage.requests);
  // The user alone has asked for anything.
  const own = site.asked.slice(site.asked.indexOf('GET /teas/assam', site.asked.length - 8)).filter((line) => !/favicon|x\.png/.test(line));
  expect(own).toEqual(['GET /teas/assam', 'POST /add', 'GET /basket', 'GET /checkout']);
  const kept = await everythingKept(visit);
  expect(kept).toMatch(/Proceed to checkout/);
  expect([...site.personal, 'Typed-by-hand'].filter((text) => kept.includes(text))).toEqual([]);

  const after = await visit.openPopup();
  await until('what was learnt', async () => /6 of 8 fields required\. One can buy as a guest\./.test(await after.text()));
});

test('who has turned it off is not read', async () => {
  await using site = await startOwnCartSite();
  await using visit = await startVisit({ store: 'practice' });
  await check(visit, site, false);
  await visit.waitForCheck('the end', ({ record: { state } }) => state === 'done');
  await visit.tab.bringToFront();
  await visit.tab.goto(`${site.origin}/teas/assam`);
  await press(visit, 'main button');
  await visit.tab.waitForSelector('input[type=number]');
  await pause(1_500);
  expect(await readRows(visit.archive.page, 'ownPages')).toEqual([]);
});

async function check(visit: Visit, { origin }: OwnCartSite, ownCart = true): Promise<void> {
  await visit.tab.goto(`${origin}/`);
  await visit.setLimits({ pages: 60, atOnce: 4, perSecond: null, draw: false, ownCart });
  await (await visit.openPopup()).press('Check this site');
}

async function press({ tab }: Visit, selector: string): Promise<void> {
  await Promise.all([tab.waitForNavigation(), tab.click(selector)]);
}

function readOf(visit: Visit, word: string): Promise<unknown> {
  return until(`the ${word} to be read`, async () =>
    [JSON.stringify(await readRows(visit.archive.page, 'ownPages'))].find((text) => text.includes(word)),
  );
}

/** All rows of the database as text; what is packed in them, unpacked. */
async function everythingKept(visit: Visit): Promise<string> {
  const parts = await Promise.all(tables.map((table) => visit.archive.page.evaluate(rowsAsText, table)));
  return parts.join('\n');
}

/** Runs in a page of the extension. */
async function rowsAsText(table: string): Promise<string> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  const database = await settle(indexedDB.open('floorwalker'));
  const rows: unknown[] = await settle(database.transaction(table).objectStore(table).getAll());
  database.close();
  const unpack = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  const asText = async (value: unknown): Promise<string> => {
    if (value instanceof Uint8Array) return unpack(value as Uint8Array<ArrayBuffer>);
    if (typeof value !== 'object' || value === null) return String(value);
    return (await Promise.all(Object.entries(value).map(async ([name, one]) => `${name} ${await asText(one)}`))).join('\n');
  };
  return asText(rows);
}
