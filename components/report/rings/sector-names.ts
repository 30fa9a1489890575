import { pointOnRing } from '../../point-on-ring.ts';
import { emsOf, fitText } from './fit-text.ts';
import type { RingPlan } from './ring-plan.ts';

/** The name of a section, set along the wall. */
export interface SectorName {
  readonly text: string;
  /** The arc it stands on, as the path of an SVG, turned so that nothing stands on its head. */
  readonly arc: string;
}

const letterSize = 13;
/** Pixels that stay free at both ends of a name. */
const aside = 7;

/** Each name in the widest stretch of its sector that no leader crosses, cut to it; none where no four letters fit. */
export function sectorNames({ sectors, spots, size }: RingPlan, names: readonly string[]): readonly SectorName[] {
  const baseline = (size.rim + size.wall) / 2;
  return sectors.flatMap(({ section, from, to }) => {
    const rays = size.hasNames ? spots.filter((spot) => spot.key && spot.section === section).map(({ degrees }) => degrees) : [];
    const edges = [from, ...rays.toSorted((a, b) => a - b), to];
    const stretches = edges.slice(1).map((end, index) => ({ begin: edges[index] ?? from, end }));
    const [widest] = stretches.toSorted((a, b) => b.end - b.begin - (a.end - a.begin));
    if (!widest) return [];
    const room = ((widest.end - widest.begin) * Math.PI * baseline) / 180 - 2 * aside;
    const text = fitText(names[section] ?? '', room / letterSize);
    if (text === '') return [];
    const middle = (widest.begin + widest.end) / 2;
    const half = (Math.min(room + aside, emsOf(text) * letterSize * 1.3 + 20) / baseline) * (90 / Math.PI);
    return [{ text, arc: arcOf(middle, half, { baseline, middleOf: size.middle }) }];
  });
}

interface Bow {
  readonly baseline: number;
  readonly middleOf: { readonly x: number; readonly y: number };
}

function arcOf(degrees: number, half: number, { baseline, middleOf }: Bow): string {
  const turned = ((degrees % 360) + 360) % 360;
  const isBelow = turned > 90 && turned < 270;
  const radius = baseline + (isBelow ? 4.5 : -4.5);
  const [first, last] = [degrees - half, degrees + half].map((end) => pointOnRing(middleOf, radius, end));
  if (!first || !last) return '';
  const [a, b] = isBelow ? [last, first] : [first, last];
  const isLong = half > 90 ? 1 : 0;
  return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}A${radius} ${radius} 0 ${isLong} ${isBelow ? 0 : 1} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
}
