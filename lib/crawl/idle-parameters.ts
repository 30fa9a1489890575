/** Query parameters that were seen to change nothing but the address, so that no third name of one page is asked for. */
export interface IdleParameters {
  /** Two addresses turned out to be one page. */
  learn(twin: string, known: string): void;
  /** The address without what is idle on its path: equal for two names of one page. */
  plain(address: string): string;
}

export function idleParameters(): IdleParameters {
  const idle = new Map<string, Set<string>>();
  return {
    learn(twin, known) {
      const a = new URL(twin);
      const b = new URL(known);
      if (routeOf(a) !== routeOf(b)) return;
      const names = new Set([...a.searchParams.keys(), ...b.searchParams.keys()]);
      const differing = [...names].filter((name) => a.searchParams.get(name) !== b.searchParams.get(name));
      // Only what one of the two does without is idle: `id=1` and `id=2` may be twins by chance.
      const without = differing.filter((name) => !a.searchParams.has(name) || !b.searchParams.has(name));
      if (without.length !== differing.length) return;
      idle.set(routeOf(a), new Set([...(idle.get(routeOf(a)) ?? []), ...without]));
    },
    plain(address) {
      const url = new URL(address);
      if (url.search === '') return address;
      const names = idle.get(routeOf(url));
      const kept = [...url.searchParams].filter(([name]) => !names?.has(name)).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      return `${url.origin}${url.pathname}?${new URLSearchParams(kept).toString()}`;
    },
  };
}

/** Path and the parameter that routes, if the site has one for all pages. */
function routeOf(url: URL): string {
  return `${url.pathname}?${url.searchParams.get('route') ?? url.searchParams.get('controller') ?? ''}`;
}
