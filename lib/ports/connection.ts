/** Whether this machine is connected at all. Says nothing about any one site. */
export interface Connection {
  isOnline(): boolean;
  /** Calls back at each change, until aborted. */
  watch(onChange: () => void, signal: AbortSignal): void;
}
