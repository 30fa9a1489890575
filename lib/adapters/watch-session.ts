import { longestSessionName, mostSessionChanges, type SessionChanges } from '../model/session-changes.ts';

/** By name. Values stay here: they are compared, and told to nobody. */
type Snapshot = { readonly [Sort in keyof SessionChanges]: ReadonlyMap<string, string> };

/** Frames that stand now in the visitor's own session, and how that was when last looked at. */
let open = 0;
let last: Snapshot | null = null;

/**
 * Watches the session of the tab while a page is drawn in it. Call the answer when that is over: it tells what changed since the last such
 * call. Of several pages drawn at once nobody can tell which it was; nor what the tab's own page did meanwhile.
 */
export async function watchSession(): Promise<() => Promise<SessionChanges>> {
  open += 1;
  if (open === 1 || last === null) last = await snapshot();
  return async () => {
    const now = await snapshot();
    const before = last ?? now;
    last = now;
    open -= 1;
    const changed = (sort: keyof SessionChanges) => namesChanged(before[sort], now[sort]);
    return { cookies: changed('cookies'), storage: changed('storage'), databases: changed('databases') };
  };
}

async function snapshot(): Promise<Snapshot> {
  return {
    cookies: new Map(cookiePairs()),
    storage: new Map([...storagePairs(() => localStorage), ...storagePairs(() => sessionStorage)]),
    databases: new Map(await databasePairs()),
  };
}

function namesChanged(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((name) => before.get(name) !== after.get(name))
    .slice(0, mostSessionChanges)
    .map((name) => name.slice(0, longestSessionName));
}

function cookiePairs(): readonly (readonly [string, string])[] {
  return attempt(() =>
    document.cookie
      .split('; ')
      .filter((pair) => pair !== '')
      .map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, Math.max(at, 0)), pair] as const;
      }),
  );
}

/** A browser that lets nobody at a page's storage throws. */
function storagePairs(of: () => Storage): readonly (readonly [string, string])[] {
  return attempt(() => {
    const storage = of();
    return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '').map(
      (key) => [key, storage.getItem(key) ?? ''] as const,
    );
  });
}

async function databasePairs(): Promise<readonly (readonly [string, string])[]> {
  const lists: readonly (() => Promise<readonly (readonly [string, string])[]>)[] = [
    async () => (await indexedDB.databases()).map(({ name = '', version = 0 }) => [name, String(version)]),
    async () => (await caches.keys()).map((name) => [name, '']),
    async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => [scope, '']),
  ];
  const found = await Promise.all(lists.map((list) => list().catch(() => [])));
  return found.flat();
}

function attempt<T>(list: () => readonly T[]): readonly T[] {
  try {
    return list();
  } catch {
    return [];
  }
}
