import { startStore } from '../stores/start-store.ts';
import { measureRound, type Round } from './measure-round.ts';
import { middle, rangeOf } from './middle.ts';
import { installRivals, rivals } from './rivals.ts';
import { sayTable } from './say-table.ts';
import { startBigStore } from './store/big-store.ts';

const goals = { share: 0.8, longTaskMs: 50 };

/** Loopback answers at once, which no site does: 100 ms is a quick shop (web.dev calls a first byte within 800 ms good). */
const stages = [
  { what: 'tea shop, at once', start: () => startStore('teashop') },
  { what: 'big store, at once', start: () => startBigStore(0) },
  { what: 'big store, in 100 ms', start: () => startBigStore(100) },
];

/** Prints pages a second, processor time and the longest tasks in the page, medians of the rounds. */
export async function saySpeed(size: { readonly rounds: number; readonly pages: number; readonly atOnce: number }): Promise<void> {
  const rivalsIn = await installRivals();
  if (rivalsIn === null) console.log('crawlee and linkinator could not be installed: without them.');
  const speeds = [['pages a second', 'pages', 'ours', 'bare loop', ...rivals, 'ours of bare', 'CPU a page: ours', 'bare']];
  const tasks = [['longest task in the page, by the clock, its CPU time', 'with us', 'bare loop', 'left alone']];
  for (const { what, start } of stages) {
    const found: Round[] = [];
    for (let round = 0; round < size.rounds; round += 1) found.push(await measureRound(start, { ...size, rivalsIn }));
    const say = (of: (round: Round) => number, digits = 0) => rangeOf(found.map(of), digits);
    speeds.push([
      what,
      String(middle(found.map(({ pages }) => pages))),
      say((round) => round.ours.perSecond, 1),
      say((round) => round.bare.perSecond, 1),
      ...rivals.map((rival) => (rivalsIn === null ? 'not installed' : say((round) => round.others[rival] ?? 0, 1))),
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
  console.log(`\n${sayTable(speeds)}\ngoal: ours of bare at least ${goals.share}, and ahead of both others`);
  console.log(`\n${sayTable(tasks)}\ngoal: none over ${goals.longTaskMs} ms with us`);
}
