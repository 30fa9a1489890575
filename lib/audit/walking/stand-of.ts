import type { Stand, Walk } from '../../model/walked-path.ts';
import { hasPut, standOn } from '../../way/stand-on.ts';
import type { MapRoom } from './map-room.ts';

/** Where a tab stands on what is walked in it. Whoever comes to the goal has arrived, by whatever way; to a cart, with an item. */
export async function standOf(walk: Walk, url: string, maps: MapRoom): Promise<Stand> {
  if (!walk.path) return { at: 'lost', back: 0 };
  const stand = standOn(walk.path, walk.done, url);
  if (stand.at !== 'lost' || (walk.need === 'cart' && !isFilled(walk))) return stand;
  return (await maps.of(walk.auditId))?.isThere(walk, url) === true ? { at: 'end' } : stand;
}

/** Whether an item was put into the cart on a walk, on its path or beside it. */
export const isFilled = ({ path, done, filled }: Walk): boolean => filled || (path !== null && hasPut(path, done));
