// npm run demo: checks the embedded tea shop and prints the result beside what is true of it. With a display, a browser then
// stays open on the shop until its window is closed (`--exit` and CI end at once). Fails when clicks to the cart are not as documented.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { checkSite } from '../../lib/cli/check-site.ts';
import { exitWith } from '../../lib/cli/exit-with.ts';
import { installExtension } from '../../lib/cli/install-extension.ts';
import { launchChromium } from '../../lib/cli/launch-chromium.ts';
import { listenForStop } from '../../lib/cli/listen-for-stop.ts';
import { createProgressLine } from '../../lib/cli/progress-line.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { toText } from '../../lib/report/to-text.ts';
import { startStore } from './start-store.ts';
import { compareWithTruth } from './truth/compare-with-truth.ts';
import type { ShopTruth, TruthRow } from './truth/compare-with-truth.ts';

const { values } = parseArgs({ options: { exit: { type: 'boolean', default: false } } });

try {
  const store = await startStore('teashop');
  await demonstrate(`${store.origin}/`);
  if (hasDisplay() && !values.exit && !process.env['CI']) await stayOpen(`${store.origin}/`);
  await store.close();
} catch (error) {
  exitWith(error);
}

async function demonstrate(address: string): Promise<void> {
  const line = createProgressLine(process.stderr);
  // Our own shop on this machine needs no politeness.
  const settings = { ...defaultSettings, perSecond: null };
  const watching = { enough: listenForStop(), onProgress: line.show };
  const { result, launched } = await checkSite({ address, settings, headed: false, limitMs: 300_000 }, watching).finally(line.clear);
  await launched.close();
  console.log(toText(result, { columns: process.stdout.columns ?? 100 }));

  const truth = JSON.parse(await readFile(new URL('truth/teashop.json', import.meta.url), 'utf8')) as ShopTruth;
  const rows = compareWithTruth(result, truth);
  console.log(`\nBeside what a person counted by hand (tests/stores/truth/teashop.json):\n${rows.map(say).join('\n')}`);
  const isTrue = rows.filter(({ what }) => what.startsWith('clicks to the cart')).every(({ found, truth: wanted }) => found === wanted);
  const hasScores = result.visitors.length === 4 && result.visitors.every(({ score }) => score !== null);
  if (!isTrue || !hasScores) {
    console.error(hasScores ? 'Clicks to the cart are not as documented.' : 'Not every visitor has a score.');
    process.exitCode = 1;
  }
}

function say({ what, found, truth }: TruthRow): string {
  return `  ${what.padEnd(30)} ${String(found ?? 'none').padStart(4)}  by hand ${String(truth).padStart(3)}  ${found === truth ? 'same' : 'NOT THE SAME'}`;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** Until the window is closed. */
async function stayOpen(address: string): Promise<void> {
  const { browser, close } = await launchChromium({ headed: true });
  await installExtension(browser, await buildExtension('chrome-mv3'));
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  await tab.goto(address);
  console.log('\nThe shop is open: press the Floorwalker button of the toolbar. Closing the window ends the demo.');
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    tab.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await close();
}
