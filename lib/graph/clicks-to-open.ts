import type { Hidden, Place } from '../model/page.ts';

/**
 * Clicks to open what the mark-up closes around a link or button, on a wide screen. What a toggle of the header or menu closes
 * counts as open: there it mostly stands open (the toggle is the phone's) or opens under the mouse. Whether it does is not known
 * until the page is drawn. Folded parts, drawers and pop-ups are closed on every screen.
 */
export function clicksToOpen({ hidden, place }: { readonly hidden: Hidden; readonly place: Place }): 0 | 1 {
  if (hidden === null) return 0;
  return hidden === 'collapsed' && (place === 'header' || place === 'menu') ? 0 : 1;
}
