import type { TabHome } from '../model/walked-path.ts';
import type { Placed } from './tab-hands.ts';

/** What a tab is asked for while a path is shown in it. */
export interface OverlayGuide {
  /** Opens an address in the tab, as a link would: a plain GET. */
  open(tabId: number, url: string): Promise<void>;
  /** Puts the overlay into the tab, if the browser lets us; one that is there already looks at the page again. */
  placeOverlay(tabId: number): Promise<Placed>;
  /** What stands in the tab, null where that is kept from us; null for the whole where there is no such tab. */
  standsIn(tabId: number): Promise<{ readonly url: string | null } | null>;
  /** Whether the user has allowed a site for good. */
  mayVisit(origin: string): Promise<boolean>;
  /** Opens an address in a new tab, and tells its id. */
  openNew(url: string): Promise<number>;
  /** Moves the tab into a window as wide as a phone, in which it stays the same tab; null where the browser refuses. */
  shrink(tabId: number): Promise<TabHome | null>;
  /** Puts the tab back where it was, as far as that is still there. */
  putBack(tabId: number, home: TabHome): Promise<void>;
}
