import type { ClickGraph, LinkSet } from '../graph/click-graph.ts';
import type { Link } from '../model/page.ts';
import { openLaneBook, type LaneBook } from './lane-book.ts';
import { visibilityOf } from './visibility.ts';

/** The links of a graph as lanes, worked out once for all wishes and habits. */
export interface LinkLanes extends LaneBook {
  /** By label: one link that says so. A site says the same on thousands of pages. */
  readonly examples: readonly Link[];
  /** The lanes that leave node i are `rows[first[i]]` to `rows[first[i + 1] - 1]`, one for each target; none leads back to its own page. */
  readonly first: Int32Array;
  readonly rows: Int32Array;
}

/** More nodes, words or headings than this no graph has; two such numbers make one that is exact. */
const span = 2 ** 26;

const known = new WeakMap<ClickGraph, LinkLanes>();

export function linkLanes(graph: ClickGraph): LinkLanes {
  const found = known.get(graph) ?? readLanes(graph);
  known.set(graph, found);
  return found;
}

function readLanes(graph: ClickGraph): LinkLanes {
  const { sets, setsOf } = graph;
  const book = openLaneBook();
  const { examples, of } = readLabels(graph);
  const lanesOf = sets.map((set, number) => {
    const { targets, costs } = set;
    const labels = of[number] ?? targets;
    const sights = sightsOf(set);
    return targets.map((target, index) =>
      book.one({ label: labels[index] as number, target, sight: sights[index] as number, cost: costs[index] as number }),
    );
  });
  const most = setsOf.reduce((all, numbers) => numbers.reduce((sum, number) => sum + (sets[number]?.targets.length ?? 0), all), 0);
  const rows = new Int32Array(most);
  const first = new Int32Array(setsOf.length + 1);
  /** By target: where its lane stands in the row that is being written. */
  const slots = new Int32Array(graph.pages.length).fill(-1);
  let used = 0;
  setsOf.forEach((numbers, node) => {
    const begin = used;
    for (const number of numbers) {
      const set = sets[number];
      const lanes = lanesOf[number];
      if (!set || !lanes) continue;
      for (let index = 0; index < lanes.length; index += 1) {
        const target = set.targets[index] as number;
        const lane = lanes[index] as number;
        const slot = slots[target] as number;
        if (target === node) continue;
        if (slot >= begin) rows[slot] = book.both(rows[slot] as number, lane);
        else {
          slots[target] = used;
          rows[used++] = lane;
        }
      }
    }
    first[node + 1] = used;
  });
  return { ...book.done(), examples, first, rows: rows.subarray(0, used) };
}

interface LinkLabels extends Pick<LinkLanes, 'examples'> {
  /** By set of links, for each link: its label. */
  readonly of: readonly Int32Array[];
}

/** Links that say the same and lead to the same page have one label. */
function readLabels({ sets }: ClickGraph): LinkLabels {
  const words = numbering();
  const headings = numbering();
  const sayings = numbering();
  const labels = numbering();
  const examples: Link[] = [];
  const of = sets.map((set) =>
    Int32Array.from(set.links, (link, index) => {
      const target = set.targets[index] ?? 0;
      const label = labels(sayings(words(link.words) * span + headings(link.heading)) * span + target);
      if (label === examples.length) examples.push(link);
      return label;
    }),
  );
  return { examples, of };
}

/** Numbers things from 0 in the order in which they come. */
function numbering(): (thing: string | number | null) => number {
  const numbers = new Map<string | number | null, number>();
  return (thing) => {
    let number = numbers.get(thing);
    if (number === undefined) numbers.set(thing, (number = numbers.size));
    return number;
  };
}

/** How well each link of a set is seen, 0..1. */
function sightsOf({ links, sightings }: LinkSet): Float64Array {
  const hasHero = links.some((link) => link.place === 'hero');
  let order = 0;
  return Float64Array.from(links, ({ hidden, place }, index) =>
    visibilityOf({ hidden, place, seen: sightings[index] }, place === 'main' ? order++ : 0, { hasHero }),
  );
}
