// npm run bench: what the extension costs, side by side with the least that could do the same, measured in one run.
import { checkSite } from '../../lib/cli/check-site.ts';
import { exitWith } from '../../lib/cli/exit-with.ts';
import { projectFolder } from '../../lib/cli/project-folder.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { startStore } from '../stores/start-store.ts';
import { bareLoop } from './bare-loop.ts';
import { builtSizes } from './built-sizes.ts';
import { longTasks, watchLongTasks } from './long-tasks.ts';
import { popupPaint } from './popup-paint.ts';

const goals = { share: 0.8, longTaskMs: 50 };
const openings = 5;

try {
  for (const latencyMs of [0, 40]) await measureSpeed(latencyMs);
  await measurePopup();
  for (const { what, bytes, gzipped, limit } of await builtSizes(projectFolder('.output/chrome-mv3'))) {
    const into = what === 'walker' ? 'put into the page' : 'popup, React included';
    line(into, `${bytes} bytes, ${gzipped} gzipped`, `at most ${limit} gzipped`);
  }
} catch (error) {
  exitWith(error);
}

async function measureSpeed(latencyMs: number): Promise<void> {
  const store = await startStore('teashop', { latencyMs });
  const settings = { ...defaultSettings, perSecond: null };
  const watching = { enough: new AbortController().signal, onProgress: () => undefined, onOpened: watchLongTasks };
  const { result, launched, tab } = await checkSite({ address: `${store.origin}/`, settings, headed: false, limitMs: 300_000 }, watching);
  try {
    const { requests, durationMs } = result.coverage;
    const ours = requests / (durationMs / 1000);
    const tasks = await longTasks(tab);
    const urls = result.pages.map(({ url }) => url);
    const bareMs = await bareLoop(tab, { urls, atOnce: settings.atOnce });
    const bare = urls.length / (bareMs / 1000);
    console.log(`\nThe tea shop, each answer ${latencyMs} ms late, ${settings.atOnce} requests at once, no politeness limit`);
    line('our crawl, from start to scores', `${ours.toFixed(1)} pages/s (${requests} asked for in ${durationMs} ms)`);
    line('bare fetch + DOMParser in the page', `${bare.toFixed(1)} pages/s (${urls.length} in ${Math.round(bareMs)} ms)`);
    line('ours of bare', (ours / bare).toFixed(2), `at least ${goals.share}`);
    const longest = Math.max(0, ...tasks);
    line(
      'longest task in the page',
      longest === 0 ? `none over ${goals.longTaskMs} ms` : `${longest} ms, ${tasks.length} over ${goals.longTaskMs}`,
      `none over ${goals.longTaskMs} ms`,
    );
  } finally {
    await launched.close();
    await store.close();
  }
}

async function measurePopup(): Promise<void> {
  const store = await startStore('practice');
  const paints = await popupPaint(`${store.origin}/`, openings);
  await store.close();
  console.log('\nThe popup and what is put into pages');
  line('click to painted popup', `${paints.map((ms) => Math.round(ms)).join(', ')} ms (the first is cold)`);
}

function line(what: string, found: string, goal?: string): void {
  console.log(`  ${what.padEnd(36)} ${found}${goal === undefined ? '' : `   goal: ${goal}`}`);
}
