import type { ClickGraph, LinkSet } from '../graph/click-graph.ts';
import { numberPairs } from '../model/number-pairs.ts';
import type { Link } from '../model/page.ts';
import { openLaneBook, type LaneBook } from './lane-book.ts';
import { laneRows, type LaneRows } from './walk-graph.ts';
import { visibilityOf } from './visibility.ts';

/** The links of a graph as lanes, worked out once for all wishes and habits. */
export interface LinkLanes extends LaneBook {
  /** By label: one link that says so, and the node it leads to. A site says the same on thousands of pages. */
  readonly examples: readonly Link[];
  readonly leadTo: Int32Array;
  /** By node the lanes that leave it, one for each target; none leads back to its own page. */
  readonly rows: LaneRows;
}

/** By the sets of links: changes of pages and of what can be done there, and other starts, leave them as they are. */
const known = new WeakMap<ClickGraph['sets'], Pick<ClickGraph, 'setsOf'> & { readonly lanes: LinkLanes }>();

export function linkLanes({ sets, setsOf }: ClickGraph): LinkLanes {
  const found = known.get(sets);
  if (found?.setsOf === setsOf) return found.lanes;
  const lanes = readLanes({ sets, setsOf });
  known.set(sets, { setsOf, lanes });
  return lanes;
}

function readLanes({ sets, setsOf }: Pick<ClickGraph, 'sets' | 'setsOf'>): LinkLanes {
  const book = openLaneBook();
  const labels = numberPairs();
  const examples: Link[] = [];
  const leadTo: number[] = [];
  const lanesOf = sets.map((set) => {
    const { links, targets, costs, sayings } = set;
    const lanes = new Int32Array(links.length);
    const sights = sightsOf(set);
    for (let index = 0, look = -1; index < lanes.length; index += 1) {
      const [sight, cost, target] = [sights[index] as number, costs[index] as number, targets[index] as number];
      if (look < 0 || sight !== sights[index - 1] || cost !== costs[index - 1]) look = book.look(sight, cost);
      // Links that say the same and lead to the same page have one label.
      const label = labels(sayings[index] as number, target);
      if (label === examples.length) {
        examples.push(links[index] as Link);
        leadTo.push(target);
      }
      lanes[index] = book.one(label, look, target);
    }
    return lanes;
  });
  const most = setsOf.reduce((all, numbers) => numbers.reduce((sum, number) => sum + (lanesOf[number]?.length ?? 0), all), 0);
  const rows = new Int32Array(most);
  const first = new Int32Array(setsOf.length + 1);
  /** By target: where its lane stands in the row that is being written. */
  const slots = new Int32Array(setsOf.length).fill(-1);
  let used = 0;
  for (const [node, numbers] of setsOf.entries()) {
    const begin = used;
    for (const number of numbers) {
      const [set, lanes] = [sets[number], lanesOf[number]];
      if (!set || !lanes) continue;
      const { targets } = set;
      for (let index = 0; index < lanes.length; index += 1) {
        const target = targets[index] as number;
        if (target === node) continue;
        const lane = lanes[index] as number;
        const slot = slots[target] as number;
        if (slot >= begin) rows[slot] = book.both(rows[slot] as number, lane);
        else {
          slots[target] = used;
          rows[used++] = lane;
        }
      }
    }
    first[node + 1] = used;
  }
  const done = book.done();
  return { ...done, examples, leadTo: new Int32Array(leadTo), rows: laneRows(first, rows.slice(0, used), done.count) };
}

/** How well each link of a set is seen, 0..1. */
function sightsOf({ links, sightings }: LinkSet): Float64Array {
  const hasHero = links.some((link) => link.place === 'hero');
  const sights = new Float64Array(links.length);
  let order = 0;
  for (const [index, { hidden, place }] of links.entries())
    sights[index] = visibilityOf({ hidden, place, seen: sightings[index] ?? undefined }, place === 'main' ? order++ : 0, { hasHero });
  return sights;
}
