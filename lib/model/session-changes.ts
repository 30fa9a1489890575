/**
 * What changed in the visitor's own session while pages were drawn in it, by name; never a value. Only what scripts can see: cookies for
 * the server alone are not told, nor what changed inside of a database.
 */
export interface SessionChanges {
  readonly cookies: readonly string[];
  /** Entries of the local and the session storage. */
  readonly storage: readonly string[];
  /** Databases, caches and service workers that came or went. */
  readonly databases: readonly string[];
}

/** Of each sort; names at most so many characters long. */
export const mostSessionChanges = 40;
export const longestSessionName = 80;

/** All of them together, each name once, in the order in which they came; null where nothing changed. */
export function mergeSessionChanges(all: readonly SessionChanges[]): SessionChanges | null {
  const names = (sort: keyof SessionChanges) => [...new Set(all.flatMap((changes) => changes[sort]))].slice(0, mostSessionChanges);
  const merged = { cookies: names('cookies'), storage: names('storage'), databases: names('databases') };
  return Object.values(merged).some((sort) => sort.length > 0) ? merged : null;
}
