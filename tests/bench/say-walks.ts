import { deviceViews } from '../../lib/audit/device-views.ts';
import { asSeen } from '../../lib/graph/as-seen.ts';
import { buildClickGraph } from '../../lib/graph/build-click-graph.ts';
import { siteIndex } from '../../lib/graph/link-columns.ts';
import { goalSigns } from '../../lib/graph/ways-to-goal.ts';
import { judgeVisitors } from '../../lib/audit/judge-visitors.ts';
import { auditCatalog } from '../../lib/catalog/audit-catalog.ts';
import type { Coverage } from '../../lib/model/audit-export.ts';
import { placeWalk } from '../../lib/journey/place-walk.ts';
import { walkArrivals } from '../../lib/journey/walk-arrivals.ts';
import { walkChance } from '../../lib/journey/walk-chance.ts';
import { usualBack, type WalkGraph } from '../../lib/journey/walk-graph.ts';
import { weighLinks, type WalkFrame } from '../../lib/journey/weigh-links.ts';
import { isKind } from '../../lib/model/site.ts';
import { bigReading, linksIn } from './big-reading.ts';
import { denseChance } from './dense-chance.ts';
import { middle } from './middle.ts';
import { sayTable } from './say-table.ts';

const linksPerPage = 100;
/** Places of the site on which the whole matrix is solved; more take their third power of time. */
const densePages = 1_000;
const quit = 0.05;
const goals = { judgingSeconds: 2, megabytes: 300 };
const megabyte = 1_000_000;
const catalog = { ...auditCatalog, vocabulary: auditCatalog.vocabulary.filter(({ language }) => language === 'en') };

/** What judging a large site costs: four visitors, all needs, both devices, medians of the rounds; and one walk beside the solution of the whole matrix. */
export function sayWalks({ pages, rounds }: { readonly pages: number; readonly rounds: number }): void {
  const found = Array.from({ length: rounds }, () => judgeOnce(pages));
  const of = (one: (round: (typeof found)[number]) => number) => middle(found.map(one));
  const walk = walkToAnswers(pages);
  const [small, dense] = [walkToAnswers(densePages), denseOf(densePages)];
  const factor = (pages / densePages) ** 3;
  console.log(
    `\n${sayTable([
      [`${pages} pages, ${of(({ links }) => links)} links`, 'processor seconds', 'MB more on the heap', 'goal'],
      ['both devices: links as seen, graph, fewest clicks', say(of(({ viewing }) => viewing)), String(of(({ viewed }) => viewed)), ''],
      [
        'four visitors, all needs, both devices',
        say(of(({ judging }) => judging)),
        String(of(({ judged }) => judged)),
        `${goals.judgingSeconds} s, ${goals.megabytes} MB in all`,
      ],
      ['the graphs of both devices, links numbered once', say(of(({ shared }) => shared)), '', ''],
      ['the same, each device by itself', say(of(({ apart }) => apart)), '', ''],
      ['of it, where links are numbered once', of(({ shared, apart }) => shared / apart).toFixed(2), '', 'under 1'],
      ['one walk to the answers, as walked', say(walk.seconds), '', ''],
      [
        `the same by the whole matrix, from ${densePages} pages (${say(dense.seconds)} s)`,
        say(dense.seconds * factor),
        String((8 * pages * pages) / megabyte),
        '',
      ],
      [`the two differ on ${densePages} pages by`, Math.abs(small.chance - dense.chance).toExponential(1), '', ''],
    ])}`,
  );
}

function judgeOnce(pages: number) {
  const reading = bigReading(pages, linksPerPage);
  const before = heap();
  const [views, viewing] = timed(() => deviceViews(reading, catalog, null));
  const viewed = heap();
  const [, judging] = timed(() => judgeVisitors(views, { catalog, coverage: { pagesRead: pages, complete: true } as Coverage }));
  const after = heap();
  const devices = (['desktop', 'phone'] as const).map((device) => ({ device, seen: asSeen(reading, device) ?? reading }));
  const [, apart] = timed(() => devices.map(({ device, seen }) => buildClickGraph(seen, device)));
  const [, shared] = timed(() => {
    const index = siteIndex(reading);
    return devices.map(({ device, seen }) => buildClickGraph(seen, device, index));
  });
  return { links: linksIn(reading), viewing, viewed: viewed - before, judging, judged: after - viewed, apart, shared };
}

function frameOf(pages: number) {
  const { survey } = deviceViews(bigReading(pages, linksPerPage), catalog, null).desktop;
  const nodes = survey.graph.pages.flatMap((page, node) => (isKind(page, 'faq') ? [node] : []));
  return {
    start: survey.graph.start,
    frame: placeWalk(survey.tree, { wish: { keys: ['faq', ...goalSigns.contact.kinds], near: [] }, nodes, presses: [] }, survey.says),
  };
}

function walkToAnswers(pages: number): { readonly chance: number; readonly seconds: number } {
  const { frame, start } = frameOf(pages);
  const [outcome, seconds] = timed(() => {
    const graph = graphOf(frame);
    return walkChance(walkArrivals({ graph, back: usualBack, begin: new Map([[start, 1]]), most: 200 }), quit);
  });
  return { chance: outcome.ever, seconds };
}

function graphOf(frame: WalkFrame): WalkGraph {
  const { ground, weigh } = weighLinks(frame);
  return { ...ground, ...weigh({ gamma: 2, bySight: true }) };
}

function denseOf(pages: number): { readonly chance: number; readonly seconds: number } {
  const { frame, start } = frameOf(pages);
  const graph = graphOf(frame);
  const [chance, seconds] = timed(() => denseChance(graph, { back: usualBack, quit }));
  return { chance: chance[start] ?? NaN, seconds };
}

/** Seconds of processor time of this program: the machine may be shared. */
function timed<T>(work: () => T): readonly [T, number] {
  const begun = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(begun);
  return [result, (user + system) / 1_000_000];
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return Math.round((heapUsed + arrayBuffers) / megabyte);
}

const say = (seconds: number): string => (seconds >= 100 ? seconds.toFixed(0) : seconds.toFixed(2));
