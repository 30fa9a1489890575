/** The tab that is in front in a window of the browser. */
export interface FrontTab {
  readonly id: number;
  /** Null where the browser keeps the address to itself: the user has not let us into this tab. */
  readonly url: string | null;
}

/** What whoever stands beside the tabs of a window, as a panel does, sees of the one in front. */
export interface FrontTabs {
  /** Calls back with the tab in front at once and whenever it is another, shows another page, or becomes known to us; null where there is none. Until aborted. */
  watch(onChange: (tab: FrontTab | null) => void, signal: AbortSignal): void;
}
