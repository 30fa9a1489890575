import { laneRows, lanesOf, type WalkGraph, type WalkGround } from '../../lib/journey/walk-graph.ts';

/** The lanes that leave a place; none from the goal. */
export function lanesFrom({ layers, isGoal }: WalkGround, place: number): readonly number[] {
  if (isGoal[place] === 1) return [];
  return layers.flatMap(({ rows, offset, base }) => {
    const node = place - offset;
    const holds = node >= 0 && node < rows.first.length - 1;
    return holds ? Array.from(lanesOf(rows, node), (lane) => base + lane) : [];
  });
}

/** A graph of links, each a lane of its own that takes one click. `rows`: by place. */
export function graphOfLinks(
  rows: readonly (readonly { readonly target: number; readonly weight: number }[])[],
  ends: Pick<WalkGraph, 'back' | 'isGoal'>,
): WalkGraph {
  const links = rows.flat();
  const first = Int32Array.from([0, ...rows.map(({ length }) => length)]);
  for (let at = 1; at < first.length; at += 1) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
  return {
    ...ends,
    count: rows.length,
    layers: [{ rows: laneRows(first, Int32Array.from(links.keys()), links.length), offset: 0, base: 0 }],
    targets: Int32Array.from(links, ({ target }) => target),
    weights: Float64Array.from(links, ({ weight }) => weight),
    clicks: new Uint8Array(links.length).fill(1),
  };
}
