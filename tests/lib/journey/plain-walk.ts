import { linkMet } from '@/lib/graph/link-set.ts';
import type { Arrivals } from '@/lib/journey/walk-arrivals.ts';
import { linkWeight, type WalkFrame } from '@/lib/journey/weigh-links.ts';
import { visibilityOf } from '@/lib/journey/visibility.ts';
import type { Link } from '@/lib/model/page.ts';

interface PlainWalk {
  readonly frame: WalkFrame;
  /** What a link smells of in a layer, by the layer's number. */
  readonly smell: (link: Link, layer: number) => number;
  readonly gamma: number;
  readonly bySight: boolean;
  readonly back: number;
  readonly begin: ReadonlyMap<number, number>;
  readonly most: number;
}

type Ways = Map<number, { sum: number; best: number; clicks: number }>;

/** The walk as science.md A0 tells it, link by link and page by page, with nothing remembered and nothing shared: slow, and easily read. */
export function plainWalk({ back, begin, most, ...walk }: PlainWalk): Arrivals {
  const { frame } = walk;
  const rows = Array.from({ length: frame.count }, (_, place) => waysFrom(place, walk));
  const flows: Map<number, number>[] = [new Map(begin)];
  const flow = (click: number, place: number, share: number) => {
    const at = (flows[click] ??= new Map());
    at.set(place, (at.get(place) ?? 0) + share);
  };
  const arriving: number[] = [];
  const deciding: number[] = [];
  for (let click = 0; click <= most; click += 1) {
    const now = [...(flows[click] ?? [])];
    const sum = (isGoal: number) => now.reduce((all, [place, share]) => (frame.isGoal[place] === isGoal ? all + share : all), 0);
    arriving.push(sum(1));
    deciding.push(sum(0));
    for (const [place, share] of now) {
      if (frame.isGoal[place] === 1) continue;
      const ways = [...(rows[place] ?? [])];
      const total = ways.reduce((all, [, { sum: weight, best }]) => all + Math.min(weight, 1.5 * best), 0);
      const behind = frame.back[place] ?? -1;
      const returning = behind < 0 ? 0 : ways.length === 0 ? 1 : back;
      if (returning > 0) flow(click + 1, behind, share * returning);
      for (const [target, { sum: weight, best, clicks }] of ways)
        flow(click + clicks, target, (share * (1 - returning) * Math.min(weight, 1.5 * best)) / total);
    }
  }
  return { arriving, deciding };
}

function waysFrom(place: number, { frame, smell, ...habits }: Pick<PlainWalk, 'frame' | 'smell' | 'gamma' | 'bySight'>): Ways {
  const { graph, layers, extra } = frame;
  const ways: Ways = new Map();
  const add = (to: number, weight: number, clicks: number) => {
    const known = ways.get(to) ?? { sum: 0, best: 0, clicks: 0 };
    known.sum += weight;
    if (weight > known.best) Object.assign(known, { best: weight, clicks });
    ways.set(to, known);
  };
  for (const [number, { offset, on }] of layers.entries()) {
    const node = place - offset;
    if (node < 0 || node >= graph.pages.length || (on && on[node] !== 1)) continue;
    for (const at of graph.setsOf[node] ?? []) {
      const set = graph.sets[at];
      if (!set) continue;
      const { targets, costs } = set;
      const links = set.links.flatMap((_, index) => linkMet(set, index) ?? []);
      const hasHero = links.some((link) => link.place === 'hero');
      let order = 0;
      links.forEach((link, index) => {
        const sight = visibilityOf(link, link.place === 'main' ? order++ : 0, { hasHero });
        if (targets[index] !== node) add(offset + (targets[index] ?? 0), linkWeight(smell(link, number), sight, habits), costs[index] ?? 1);
      });
    }
  }
  for (const { from, to, scent, sight, clicks } of extra) if (from === place) add(to, linkWeight(scent, sight, habits), clicks);
  return ways;
}
