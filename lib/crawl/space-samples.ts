import { endlessSpace, samplesOf } from './endless-space.ts';

/** Counts what was read of endless spaces: filters, orders, pages of lists, calendars. */
export interface SpaceSamples {
  /** Whether enough of the address's space was read; false for an address of its own. */
  isFull(address: string): boolean;
  /** Counts the address in. */
  take(address: string): void;
}

/** `isPage`: whether an address is known as a page (see endless-space.ts). */
export function spaceSamples(isPage: (address: string) => boolean): SpaceSamples {
  const read = new Map<string, number>();
  return {
    isFull(address) {
      const space = endlessSpace(address, isPage);
      return space !== null && (read.get(space.group) ?? 0) >= samplesOf[space.kind];
    },
    take(address) {
      const space = endlessSpace(address, isPage);
      if (space) read.set(space.group, (read.get(space.group) ?? 0) + 1);
    },
  };
}
