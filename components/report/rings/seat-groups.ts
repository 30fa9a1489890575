import type { RingPage } from './ring-page.ts';

/** Pages by family and by whether they were read, each in the order of addresses, so that neighbours on the site are neighbours here. */
export type Groups = ReadonlyMap<string, readonly RingPage[]>;

export function alike(pages: readonly RingPage[]): Groups {
  const groups = new Map<string, RingPage[]>();
  for (const page of pages.toSorted((a, b) => (a.url < b.url ? -1 : 1))) {
    const key = `${page.family} ${page.read}`;
    const group = groups.get(key);
    if (group) group.push(page);
    else groups.set(key, [page]);
  }
  return groups;
}

/** How many seats these pages take when so many share one: pages of one family, all read or all not. */
export function seatsOf(groups: Groups, perSeat: number): number {
  let seats = 0;
  for (const { length } of groups.values()) seats += Math.ceil(length / perSeat);
  return seats;
}

/** The pages of each seat. */
export function seatGroups(groups: Groups, perSeat: number): readonly (readonly RingPage[])[] {
  const shared = Math.min(perSeat, Number.MAX_SAFE_INTEGER);
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / shared) }, (_, seat) => group.slice(seat * shared, (seat + 1) * shared)),
  );
}
