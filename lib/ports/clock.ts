/** Time, as the core may know it. Results never depend on it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `delayMs`; rejects with the signal's reason when aborted before. */
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
}
