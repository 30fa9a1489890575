import type { TileGroup } from '../model/page-content.ts';
import { findTiles, type FoundTile } from './find-tiles.ts';
import { limits } from './limits.ts';
import type { FoundLink } from './read-links.ts';
import type { Surroundings } from './surroundings.ts';

/** The tile an element stands in, with the address the tile leads to; null outside of tiles. */
export type TileOf = (element: Element) => { readonly link: string | null } | null;

/** Reads groups of similar siblings that each hold a link beside a picture, price, date or heading. At most 30 groups. */
export function readTiles(
  found: readonly FoundLink[],
  around: Surroundings,
): { readonly tiles: readonly TileGroup[]; readonly tileOf: TileOf } {
  const groups = findTiles(around, found).slice(0, limits.tileGroups);
  const byElement = new Map(groups.flatMap((group) => group.map((tile) => [tile.element, tile])));
  return {
    tiles: groups.flatMap((group) => describe(group, around)),
    tileOf: (element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const tile = byElement.get(at);
        if (tile) return { link: tile.to };
      }
      return null;
    },
  };
}

function describe(group: readonly FoundTile[], around: Surroundings): readonly TileGroup[] {
  const first = group[0];
  if (!first) return [];
  const links = [...new Set(group.flatMap((tile) => tile.to ?? []))].slice(0, limits.tileLinks);
  return [
    {
      count: group.length,
      withLink: group.filter((tile) => tile.to !== null).length,
      withImage: group.filter((tile) => tile.hasImage).length,
      withPrice: group.filter((tile) => tile.hasPrice).length,
      withDate: group.filter((tile) => tile.hasDate).length,
      links,
      heading: first.anchor ? around.headingAbove(first.anchor) : null,
      place: around.regionOf(first.element).place,
    },
  ];
}
