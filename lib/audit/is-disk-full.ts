/**
 * Whether something could not be stored because the disk, or the part of it that the browser grants, is full or fails.
 * `UnknownError` is what Chromium gives on a disk without any room (seen), and IndexedDB's name for whatever goes wrong below it.
 * Several rows written at once fail with a list of what befell each.
 */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner, cause, failures } = error as {
    readonly [K in 'name' | 'inner' | 'cause' | 'failures']?: unknown;
  };
  return (
    name === 'QuotaExceededError' ||
    name === 'UnknownError' ||
    name === 'DatabaseClosedError' ||
    isDiskFull(inner) ||
    isDiskFull(cause) ||
    (Array.isArray(failures) && failures.some(isDiskFull))
  );
}
