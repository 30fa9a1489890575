import type { Placed } from './tab-hands.ts';

/** What a tab is asked for while its user shows a way. */
export interface TabGuide {
  /** Opens an address in the tab, as a link would: a plain GET. */
  open(tabId: number, url: string): Promise<void>;
  /** Puts the recorder into the tab, if the browser lets us; one that is there already stays the only one. */
  placeRecorder(tabId: number): Promise<Placed>;
  /** Says on the toolbar button whether clicks are recorded in the tab. */
  mark(tabId: number, state: 'recording' | 'none'): Promise<void>;
}
