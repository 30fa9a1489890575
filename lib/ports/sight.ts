/** Whether the tab can be seen, and who waits for that: in a hidden one scripts of drawn pages wait. */
export interface Sight {
  isSeen(): boolean;
  /** How many orders wait until it can be seen. */
  waiting(): number;
  /** Calls back whenever either changes, until aborted. */
  watch(onChange: () => void, signal: AbortSignal): void;
}
