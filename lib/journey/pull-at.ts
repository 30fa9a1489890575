import { weighLanes } from './lane-book.ts';
import { linkLanes } from './link-lanes.ts';
import { lanesOf } from './walk-graph.ts';
import { linkWeight, type WalkFrame } from './weigh-links.ts';

/** Who stands where, and what is nearer from there. */
export interface Standing {
  /** A place of the frame. */
  readonly place: number;
  /** Whether a place is nearer to what is looked for. */
  readonly isNearer: (place: number) => boolean;
  /** Exponent of scent. */
  readonly gamma: number;
}

/** What a place does with those who go on from it. */
export interface Pull {
  /** Ways that lead on. */
  readonly ways: number;
  /** Of those who go on, the share that comes nearer, 0..1. */
  readonly share: number;
  /** What that share would be if the best way said what it leads to; and if it were in plain sight. */
  readonly ifNamed: number;
  readonly ifSeen: number;
  /** What the best way that leads nearer says; empty for a press without words. */
  readonly words: string;
  /** How strongly it smells of what is looked for, 0..1. */
  readonly scent: number;
  /** Ways that lead no nearer and draw at least as much as the best one. */
  readonly rivals: number;
}

interface Way {
  readonly to: number;
  readonly weight: number;
  readonly scent: number;
  readonly sight: number;
  readonly words: string;
}

/** How a place of a walk divides those who stand on it: the weights are those that the walk itself goes by (science.md A0). Null where nothing leads on. */
export function pullAt(frame: WalkFrame, { place, isNearer, gamma }: Standing): Pull | null {
  const ways = waysFrom(frame, place, gamma).filter(({ to }) => to !== place);
  const [near, away] = [ways.filter(({ to }) => isNearer(to)), ways.filter(({ to }) => !isNearer(to))];
  const [sumNear, sumAway] = [near, away].map((some) => some.reduce((sum, { weight }) => sum + weight, 0)) as [number, number];
  if (sumNear + sumAway === 0) return null;
  const best = near.reduce<Way | null>((most, one) => (most && most.weight >= one.weight ? most : one), null);
  const shareWith = (weight: number): number => {
    const sum = sumNear - (best?.weight ?? 0) + weight;
    return sum / (sum + sumAway);
  };
  const weigh = (scent: number, sight: number) => linkWeight(scent, sight, { gamma, bySight: true });
  return {
    ways: ways.length,
    share: sumNear / (sumNear + sumAway),
    ifNamed: best ? shareWith(Math.max(best.weight, weigh(1, best.sight))) : 0,
    ifSeen: best ? shareWith(Math.max(best.weight, weigh(best.scent, 1))) : 0,
    words: best?.words ?? '',
    scent: best?.scent ?? 0,
    rivals: best ? away.filter(({ weight }) => weight >= best.weight).length : away.length,
  };
}

function waysFrom({ graph, layers, extra }: WalkFrame, place: number, gamma: number): readonly Way[] {
  const links = linkLanes(graph);
  const pages = graph.pages.length;
  const ways: Way[] = [];
  for (const { offset, smells, on } of layers) {
    const node = place - offset;
    if (node < 0 || node >= pages || (on && on[node] !== 1)) continue;
    const pulls = smells.map((smell) => linkWeight(smell, 1, { gamma, bySight: true }));
    const { weights } = weighLanes(links, pulls, true);
    for (const lane of lanesOf(links.rows, node)) {
      const label = links.labels[lane] as number;
      ways.push({
        to: offset + (links.targets[lane] as number),
        weight: weights[lane] as number,
        scent: smells[label] as number,
        sight: links.sights[lane] as number,
        words: links.examples[label]?.words ?? '',
      });
    }
  }
  for (const { from, to, scent, sight, words } of extra)
    if (from === place) ways.push({ to, weight: linkWeight(scent, sight, { gamma, bySight: true }), scent, sight, words });
  return ways;
}
