/** Whether something could not be stored because the disk, or the part of it that the browser grants, is full. */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner, cause } = error as { readonly name?: unknown; readonly inner?: unknown; readonly cause?: unknown };
  return name === 'QuotaExceededError' || isDiskFull(inner) || isDiskFull(cause);
}
