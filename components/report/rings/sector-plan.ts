import { divideSectors, type Claim } from './ring-room.ts';
import type { KeyPage } from './key-pages.ts';
import type { Place } from './free-places.ts';

/** A section as a piece of the circle; degrees clockwise from the top, `from` before `to`. */
export interface Sector {
  /** As in `SiteSections.names`. */
  readonly section: number;
  readonly from: number;
  readonly to: number;
}

/** A key page and where it stands. */
export interface PlacedKey extends Place {
  readonly key: KeyPage;
  readonly section: number;
}

/** What the sectors are made from: for each section its claim and its key pages, and the middle of each ring in pixels (index = clicks). */
export interface SectorWishes {
  readonly claims: readonly Claim[];
  readonly keysOf: readonly (readonly KeyPage[])[];
  readonly radiusOf: (clicks: number) => number;
}

/** Where the first sector begins, so that the way sets out to the upper right. */
const firstDegrees = 24;
/** Pixels between key pages of one ring, between a key page and the leader of one further in, and between a key page and a wall. */
const betweenKeys = 23;
const besideLeader = 14;
const fromWall = 14;

/** Sections in the order of the way: that of its first page first, those it goes on to last, so that they are neighbours. The others by size between them. */
export function sectorOrder(keysOf: readonly (readonly KeyPage[])[], way: readonly KeyPage[]): readonly number[] {
  const sectionOf = (key: KeyPage): number => keysOf.findIndex((keys) => keys.includes(key));
  const [first, ...onward] = [...new Set(way.map(sectionOf))];
  const between = keysOf.map((_, section) => section).filter((section) => section !== first && !onward.includes(section));
  return [...(first === undefined ? [] : [first]), ...between, ...onward.toReversed()];
}

/** The least width in degrees of a sector with these key pages. */
export function leastSector(keys: readonly KeyPage[], radiusOf: SectorWishes['radiusOf']): number {
  if (keys.length === 0) return 14;
  const { total } = spaced([...spread(keys.filter((key) => !key.onWay)), ...keys.filter((key) => key.onWay).toReversed()], radiusOf);
  return Math.max(18, total);
}

export function sectorPlan(
  wishes: SectorWishes,
  order: readonly number[],
): { readonly sectors: readonly Sector[]; readonly keys: readonly PlacedKey[] } {
  const widths = divideSectors(order.map((section) => wishes.claims[section] ?? { seats: 0, least: 14 }));
  let at = firstDegrees;
  const sectors = order.map((section, index): Sector => {
    const from = at;
    at += widths[index] ?? 0;
    return { section, from, to: at };
  });
  return { sectors, keys: sectors.flatMap((sector, index) => placeKeys(sector, index === 0, wishes)) };
}

/** Pages of the way stand close together beside the wall it crosses, later ones counter-clockwise; the others are spread over the rest. */
function placeKeys({ section, from, to }: Sector, isFirst: boolean, { keysOf, radiusOf }: SectorWishes): readonly PlacedKey[] {
  const keys = keysOf[section] ?? [];
  const way = keys.filter(({ onWay }) => onWay).toReversed();
  const others = spread(keys.filter(({ onWay }) => !onWay));
  const row = isFirst ? [...way, ...others] : [...others, ...way];
  const { offsets, total } = spaced(row, radiusOf);
  const spare = to - from - total;
  const gaps = others.length + 1;
  return row.map((key, index): PlacedKey => {
    const before = isFirst ? Math.max(0, index - way.length + 1) : Math.min(index + 1, gaps);
    const shift = spare < 0 ? 0 : (spare * before) / gaps;
    const scale = spare < 0 ? (to - from) / total : 1;
    return { key, section, radius: radiusOf(key.clicks), degrees: from + (offsets[index] ?? 0) * scale + shift };
  });
}

/** Those of one ring apart from each other, so that they take less room: near ones take turns with far ones. */
function spread(keys: readonly KeyPage[]): readonly KeyPage[] {
  const sorted = keys.toSorted((a, b) => a.clicks - b.clicks);
  const half = Math.ceil(sorted.length / 2);
  return sorted.slice(0, half).flatMap((near, index) => [near, ...sorted.slice(half + index, half + index + 1)]);
}

/** The degrees of each from the beginning of its sector when they stand as close as may be, and of the sector. */
function spaced(
  keys: readonly KeyPage[],
  radiusOf: SectorWishes['radiusOf'],
): { readonly offsets: readonly number[]; readonly total: number } {
  const offsets: number[] = [];
  for (const [index, key] of keys.entries()) {
    const radius = radiusOf(key.clicks);
    const after = keys.slice(0, index).map((other, before) => {
      const otherRadius = radiusOf(other.clicks);
      const gap = otherRadius === radius ? betweenKeys : besideLeader;
      return (offsets[before] ?? 0) + degreesOf(gap, Math.max(radius, otherRadius));
    });
    offsets.push(Math.max(degreesOf(fromWall, radius), ...after));
  }
  const ends = keys.map((key, index) => (offsets[index] ?? 0) + degreesOf(fromWall, radiusOf(key.clicks)));
  return { offsets, total: Math.max(0, ...ends) };
}

const degreesOf = (pixels: number, radius: number): number => ((pixels / radius) * 180) / Math.PI;
