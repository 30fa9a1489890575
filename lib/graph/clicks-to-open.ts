import type { Sighting } from '../model/layout.ts';
import type { Hidden, Place } from '../model/page.ts';

/** What is pressed, and what is known of how it is met. */
export interface Meeting {
  readonly hidden: Hidden;
  readonly place: Place;
  /** Absent while its page was not drawn. */
  readonly seen?: Sighting | undefined;
}

/**
 * Clicks to open what is closed around a link or button. What opens under the mouse takes none. Until pages are drawn the mark-up tells,
 * for a wide screen: what a toggle of the header or menu closes counts as open there (the toggle is mostly the phone's), while folded
 * parts, drawers and pop-ups are closed on every screen.
 */
export function clicksToOpen({ hidden, place, seen }: Meeting): number {
  if (seen) return seen.openers.length === 0 ? 0 : seen.openers.filter(({ how }) => how === 'press').length;
  if (hidden === null) return 0;
  return hidden === 'collapsed' && (place === 'header' || place === 'menu') ? 0 : 1;
}
