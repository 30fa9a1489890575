import { markPath } from '../../mark-path.ts';
import type { Family } from '../../page-families.ts';
import type { Spot } from './ring-plan.ts';

/** All seats of one look, as one path. */
export interface SeatLayer {
  readonly family: Family;
  readonly read: boolean;
  readonly path: string;
}

/** Pixels, so that all marks weigh the same to the eye. */
const sizes: Readonly<Record<Family, number>> = {
  home: 7,
  catalog: 6.5,
  product: 6,
  goal: 7.5,
  answers: 7.5,
  proof: 7,
  guide: 7.5,
  other: 5,
};

/** The seats, gathered by look: a few nodes draw any number of them. */
export function seatLayers(spots: readonly Spot[]): readonly SeatLayer[] {
  const layers = new Map<string, { readonly family: Family; readonly read: boolean; readonly marks: string[] }>();
  for (const { x, y, degrees, ring, key, pages } of spots) {
    const [page] = pages;
    if (!page || key || ring === 0) continue;
    const look = `${page.family} ${page.read}`;
    const layer = layers.get(look) ?? { family: page.family, read: page.read, marks: [] };
    // What was not read is an outline, whatever it may be.
    const shape = page.read ? page.family : 'product';
    layer.marks.push(markPath(shape, { x, y, size: sizes[shape], turn: degrees }));
    layers.set(look, layer);
  }
  return [...layers.values()].map(({ family, read, marks }) => ({ family, read, path: marks.join('') }));
}
