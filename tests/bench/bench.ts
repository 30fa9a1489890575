// npm run bench: what the extension costs, beside the least that could do the same, in alternating rounds of one run.
// `--rounds N` (3 unless told), `--pages N` of the big shop (200), `--at-once N` requests at the same time (as by default).
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { exitWith } from '../../lib/cli/exit-with.ts';
import { defaultSettings } from '../../lib/model/settings.ts';
import { startStore } from '../stores/start-store.ts';
import { startBigStore } from './big-store.ts';
import { builtSizes } from './built-sizes.ts';
import { measureRound } from './measure-round.ts';
import type { Round } from './measure-round.ts';
import { middle, rangeOf } from './middle.ts';
import { popupPaint } from './popup-paint.ts';
import { sayTable } from './say-table.ts';

const openings = 5;
const goals = { share: 0.8, longTaskMs: 50 };
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    pages: { type: 'string', default: '200' },
    'at-once': { type: 'string', default: String(defaultSettings.atOnce) },
  },
});
const atOnce = Math.min(8, Math.max(1, Number(values['at-once'])));
const rounds = Math.max(1, Number(values.rounds));

/** Loopback answers at once, which no site does: 200 ms is a quick shop (web.dev calls a first byte within 800 ms good). */
const stages = [
  { what: 'tea shop, answers at once', start: () => startStore('teashop') },
  { what: 'big shop, answers at once', start: () => startBigStore(0) },
  { what: 'big shop, answers in 200 ms', start: () => startBigStore(200) },
];

try {
  await buildExtension('chrome-mv3');
  console.log(
    `${rounds} rounds each, medians (least to most); ${atOnce} requests at once, no politeness limit; ${availableParallelism()} cores, load ${loadOf()} at the start`,
  );
  await measureSpeed();
  await measurePopup();
  console.log(`\nLoad ${loadOf()} at the end: above ${availableParallelism()} the machine was shared, and times say less than ratios.`);
} catch (error) {
  exitWith(error);
}

async function measureSpeed(): Promise<void> {
  const speeds = [['', 'pages', 'ours, pages/s', 'bare, pages/s', 'ours of bare', 'CPU a page: ours', 'bare']];
  const tasks = [['longest task in the page, by the clock, its CPU time', 'with us', 'bare loop', 'left alone']];
  for (const { what, start } of stages) {
    const found: Round[] = [];
    for (let round = 0; round < rounds; round += 1) found.push(await measureRound(start, { pages: Number(values.pages), atOnce }));
    const say = (of: (round: Round) => number, digits = 0) => rangeOf(found.map(of), digits);
    speeds.push([
      what,
      String(middle(found.map(({ pages }) => pages))),
      say((round) => round.ours.perSecond, 1),
      say((round) => round.bare.perSecond, 1),
      say((round) => round.ours.perSecond / round.bare.perSecond, 2),
      `${say((round) => round.ours.cpuMs)} ms`,
      `${say((round) => round.bare.cpuMs)} ms`,
    ]);
    tasks.push([
      what,
      ...(['ours', 'bare', 'alone'] as const).map(
        (who) => `${say((round) => round[who].longestMs)} ms, CPU ${say((round) => round[who].longestCpuMs)} ms`,
      ),
    ]);
  }
  console.log(
    `\n${sayTable(speeds)}\ngoal: ours of bare at least ${goals.share}\n\n${sayTable(tasks)}\ngoal: none over ${goals.longTaskMs} ms with us`,
  );
}

async function measurePopup(): Promise<void> {
  const store = await startStore('practice');
  const [cold = 0, ...warm] = await popupPaint(`${store.origin}/`, openings);
  await store.close();
  const sizes = await builtSizes(await buildExtension('chrome-mv3'));
  const rows = sizes.map(({ what, bytes, gzipped, limit }) => [
    what === 'walker' ? 'walker, put into the page' : what,
    String(bytes),
    String(gzipped),
    `at most ${limit}`,
  ]);
  console.log(`\n${sayTable([['', 'bytes', 'gzipped', 'goal'], ...rows])}`);
  console.log(`\nclick to painted popup: ${rangeOf(warm, 0)} ms, the first of a browser ${Math.round(cold)} ms`);
}

function loadOf(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
