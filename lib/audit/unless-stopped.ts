/** Asks, or gives the other answer as soon as `stop` is aborted. Rejects with the reason of `signal`. */
export async function unlessStopped<T>(
  ask: (either: AbortSignal) => Promise<T>,
  by: { readonly stop: AbortSignal; readonly signal: AbortSignal; readonly otherwise: () => T },
): Promise<T> {
  if (by.stop.aborted) return by.otherwise();
  try {
    return await ask(AbortSignal.any([by.stop, by.signal]));
  } catch (error) {
    by.signal.throwIfAborted();
    if (by.stop.aborted) return by.otherwise();
    throw error;
  }
}
