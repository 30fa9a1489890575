/** Orders that wait until the tab can be seen: in a hidden one nothing is drawn. */
export interface Sight {
  /** How many wait. */
  readonly waiting: () => number;
  /** Calls whenever one begins or ends to wait, until the signal is aborted. */
  watch(onChange: () => void, signal: AbortSignal): void;
}
