import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type LaunchedBrowser } from '@/lib/cli/launch-chromium.ts';
import { auditExportSchema, type AuditExport } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { startStore, type StoreHandle } from '../stores/start-store.ts';
import { pressSteps } from './press-steps.ts';
import { runCommand } from './run-command.ts';

/**
 * What is printed, done by hand: every press of the ways to catalog, product, cart and checkout, in a browser that knows nothing of the check. On
 * the tea shop, or on a shop that runs elsewhere: FLOORWALKER_SHOP=http://shop.localhost:8080/.
 */
const live = process.env['FLOORWALKER_SHOP'];

const stations = ['catalog', 'product', 'inCart', 'cart', 'checkout'] as const;
const sizes: Readonly<Record<Device, { readonly width: number; readonly height: number }>> = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
};

let store: StoreHandle | null = null;
let launched: LaunchedBrowser;
let audit: AuditExport;
let printed: string;

beforeAll(async () => {
  store = live === undefined ? await startStore('teashop') : null;
  const folder = await mkdtemp(join(tmpdir(), 'floorwalker-test-'));
  const file = join(folder, 'result.json');
  const said = await runCommand([live ?? `${store?.origin}/`, '--json', file]);
  expect(said.code, said.error).toBe(0);
  printed = said.out.replace(/\s+/g, ' ');
  audit = auditExportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  await rm(folder, { recursive: true });
  launched = await launchChromium();
}, 300_000);

afterAll(async () => {
  await launched?.close();
  await store?.close();
});

/** A visitor who was never there, on the start page. */
async function arrive(device: Device): Promise<Page> {
  const context = await launched.browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport(sizes[device]);
  await tab.goto(audit.site.start, { waitUntil: 'networkidle2' });
  return tab;
}

const cases = (['desktop', 'phone'] as const).flatMap((device) => stations.map((station) => ({ device, station })));

test.each(cases)('$device: who presses what is printed comes to $station with just those clicks', async ({ device, station }) => {
  const said = audit.clicksToGoal.cart?.[device]?.parts[station] ?? null;
  const steps = audit.stations?.[device]?.[station] ?? null;
  expect(steps, 'no steps').not.toBeNull();
  const tab = await arrive(device);
  const { presses, item, stuck } = await pressSteps(tab, steps ?? []);
  console.log(`${device} ${station}: said ${said}, pressed ${presses}${stuck ? `, stuck at ${stuck}` : ''}; ${tab.url()}`);
  expect(stuck).toBeNull();
  expect(presses).toBe(said);
  for (const { words } of steps ?? []) if (words !== '') expect(printed).toContain(`“${words}”`);
  const { pathname } = new URL(tab.url());
  const kinds = audit.pages.find(({ url }) => url === tab.url() || url === tab.url().split('?')[0])?.kinds.map(({ kind }) => kind) ?? [];
  if (station === 'catalog' || station === 'product') expect(kinds, pathname).toContain(station);
  if (station === 'cart') {
    // The item itself stands there: in the cart's page, or in its drawer.
    expect(item).not.toBeNull();
    const shown = await tab.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    expect(shown).toContain(item);
  }
  if (station === 'checkout') expect(tab.url()).not.toBe(audit.site.start);
  await tab.browserContext().close();
});

test('clicks of each part are as many as its steps, on both devices', () => {
  for (const device of ['desktop', 'phone'] as const)
    for (const station of stations)
      expect(audit.stations?.[device]?.[station]?.length ?? null, `${device} ${station}`).toBe(
        audit.clicksToGoal.cart?.[device]?.parts[station] ?? null,
      );
});
