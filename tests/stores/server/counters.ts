import type { SessionView, Visit } from './site.ts';

export interface Counters {
  /** Requests since the start or the last reset; those for `/__…` are not counted. */
  readonly requests: number;
  /** By path, without the query. */
  readonly byPath: Readonly<Record<string, number>>;
  /** By path and query, as asked for. */
  readonly byAddress: Readonly<Record<string, number>>;
  readonly byMethod: Readonly<Record<string, number>>;
  /** Addresses of requests that brought any cookie, in order of arrival. */
  readonly withCookies: readonly string[];
  /** Every request that changed something, in order of arrival. */
  readonly acting: readonly { readonly act: string; readonly method: string; readonly address: string }[];
  /** The most requests that were under way at once. */
  readonly concurrentMaximum: number;
  /** By the value of the session cookie. */
  readonly sessions: Readonly<Record<string, SessionView>>;
}

export interface Counter {
  began(visit: Visit): void;
  acted(act: string, visit: Visit): void;
  ended(): void;
  read(sessions: Counters['sessions']): Counters;
  reset(): void;
}

export function createCounter(): Counter {
  let requests = 0;
  let withCookies: string[] = [];
  let underWay = 0;
  let concurrentMaximum = 0;
  let acting: { act: string; method: string; address: string }[] = [];
  const byPath = new Map<string, number>();
  const byAddress = new Map<string, number>();
  const byMethod = new Map<string, number>();
  return {
    began(visit) {
      requests += 1;
      if (visit.cookies.size > 0) withCookies.push(visit.address);
      underWay += 1;
      concurrentMaximum = Math.max(concurrentMaximum, underWay);
      addOne(byPath, visit.path);
      addOne(byAddress, visit.address);
      addOne(byMethod, visit.method);
    },
    acted(act, { method, address }) {
      acting.push({ act, method, address });
    },
    ended() {
      underWay -= 1;
    },
    read: (sessions) => ({
      requests,
      byPath: Object.fromEntries(byPath),
      byAddress: Object.fromEntries(byAddress),
      byMethod: Object.fromEntries(byMethod),
      withCookies: [...withCookies],
      acting: [...acting],
      concurrentMaximum,
      sessions,
    }),
    reset() {
      requests = 0;
      withCookies = [];
      concurrentMaximum = underWay;
      acting = [];
      for (const counted of [byPath, byAddress, byMethod]) counted.clear();
    },
  };
}

function addOne(counted: Map<string, number>, key: string): void {
  counted.set(key, (counted.get(key) ?? 0) + 1);
}
