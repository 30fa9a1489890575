import type { Placed } from './tab-hands.ts';

/** How a page is looked at. */
export interface LookWish {
  /** All that may leave it of its texts. */
  readonly phrases: readonly string[];
  /** What it is to be called. */
  readonly address: string;
}

/** What a tab is asked for while its user shows a way. */
export interface TabGuide {
  /** Opens an address in the tab, as a link would: a plain GET. */
  open(tabId: number, url: string): Promise<void>;
  /** Puts the recorder into the tab, if the browser lets us; one that is there already stays the only one. */
  placeRecorder(tabId: number): Promise<Placed>;
  /** What stands in the tab; null where that is kept from us. */
  addressOf(tabId: number): Promise<string | null>;
  /** Has the page that stands in the tab read, and told (see OwnPageReport). */
  lookAt(tabId: number, wish: LookWish): Promise<void>;
  /** Says on the toolbar button whether clicks are recorded in the tab. */
  mark(tabId: number, state: 'recording' | 'none'): Promise<void>;
}
