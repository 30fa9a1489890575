import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import type { StoreHandle } from '../stores/start-store.ts';
import { cardTitle, walkByKeyboard } from './pages/card.ts';
import { until } from './until.ts';
import { startVisit } from './visit.ts';

const out = process.env['OUT'] ?? '/tmp/way/shots';
const origin = process.env['SHOP'] ?? '';
test('live', async () => {
  await using visit = await startVisit({ store: { origin } as StoreHandle, granted: true });
  await visit.tab.setViewport({ width: 1280, height: 800 });
  await visit.setLimits({ pages: Number(process.env['PAGES'] ?? 20), atOnce: 4, perSecond: null, draw: true });
  await (await visit.openPopup()).press('Check this site');
  await until('the end', async () => (await visit.archive.newest())?.record.state === 'done', 150_000);
  const newest = await visit.archive.newest();
  writeFileSync(`${out}/audit.json`, JSON.stringify(newest?.result));
  const { tab } = visit;
  const shots = async (name: string) => {
    for (const scheme of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await new Promise((r) => setTimeout(r, 300));
      await tab.screenshot({ path: `${out}/${name}-${scheme}.png` });
    }
  };
  await tab.bringToFront();
  await (await visit.openPopup()).press('Show me the path').catch(() => undefined);
  let n = 0;
  const titles = await walkByKeyboard(tab, async (title) => {
    await new Promise((r) => setTimeout(r, 1200));
    await shots(`${(n += 1)}-${title.slice(0, 40).replace(/\W+/g, '-')}`);
  }).catch((e) => [String(e)]);
  console.log(titles, tab.url());
  await new Promise((r) => setTimeout(r, 2500));
  console.log('then', await cardTitle(tab), tab.url());
  await shots('end');
}, 300_000);
