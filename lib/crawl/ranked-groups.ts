/**
 * A set of things that are worth most in groups: what is equal in all that its worth is made of is weighed once, so that choosing
 * the best of a hundred thousand costs as much as there are groups. Within a group the first that came is first.
 */
export interface RankedGroups<T> {
  /** Puts a thing in, or moves it to the group it belongs to now. */
  put(key: string, thing: T): void;
  remove(key: string): void;
  get(key: string): T | undefined;
  /** The one worth most, or undefined when nothing is left. Of equals the group that came first. */
  best(worth: (thing: T) => number): T | undefined;
  values(): Iterable<T>;
  /** One thing of each group: whatever is asked of all may be asked of these. */
  heads(): Iterable<T>;
  readonly size: number;
}

/** `groupOf` names all that a thing's worth is made of. */
export function rankedGroups<T>(groupOf: (thing: T) => string): RankedGroups<T> {
  const groups = new Map<string, Map<string, T>>();
  const places = new Map<string, string>();
  const remove = (key: string) => {
    const place = places.get(key);
    if (place === undefined) return;
    places.delete(key);
    const group = groups.get(place);
    group?.delete(key);
    if (group?.size === 0) groups.delete(place);
  };
  const heads = function* () {
    for (const group of groups.values()) for (const thing of firstOf(group)) yield thing;
  };
  return {
    put(key, thing) {
      const place = groupOf(thing);
      if (places.get(key) === place) return;
      remove(key);
      places.set(key, place);
      const group = groups.get(place);
      if (group) group.set(key, thing);
      else groups.set(place, new Map([[key, thing]]));
    },
    remove,
    get: (key) => groups.get(places.get(key) ?? '')?.get(key),
    best(worth) {
      let best: T | undefined;
      let most = -Infinity;
      for (const thing of heads()) {
        const value = worth(thing);
        if (value <= most) continue;
        best = thing;
        most = value;
      }
      return best;
    },
    *values() {
      for (const group of groups.values()) yield* group.values();
    },
    heads,
    get size() {
      return places.size;
    },
  };
}

function firstOf<T>(group: ReadonlyMap<string, T>): readonly T[] {
  for (const thing of group.values()) return [thing];
  return [];
}
