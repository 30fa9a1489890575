import type { TabHome } from '../model/walked-path.ts';
import type { Placed } from './tab-hands.ts';

/** What the browser is asked for while somebody walks. */
export interface WalkThroughGuide {
  /** Whether the user has allowed a site. */
  mayVisit(origin: string): Promise<boolean>;
  /** Opens an address in a new tab, and tells its id. */
  openNew(url: string): Promise<number>;
  /** Puts the strip into the tab, if the browser lets us; one that is there already looks again. */
  placeStrip(tabId: number): Promise<Placed>;
  /** Moves the tab into a window as wide as a phone, in which it stays the same tab; null where the browser refuses. */
  shrink(tabId: number): Promise<TabHome | null>;
  /** Puts the tab back where it was, as far as that is still there. */
  putBack(tabId: number, home: TabHome): Promise<void>;
  /** Opens what is asked of the person afterwards. */
  openForm(id: string): Promise<void>;
}
