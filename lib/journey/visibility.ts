import { clicksToOpen, type Meeting } from '../graph/clicks-to-open.ts';
import type { Sighting } from '../model/layout.ts';
import type { Device, Link } from '../model/page.ts';

/** Attention to each screenful, relative to the first (science.md A0, after NN/g 2018). */
const attention = [1, 0.3, 0.12, 0.09, 0.05, 0.04, 0.02] as const;
const aside = 0.7;
/** Some go straight to the footer. */
const footer = 0.12;
/** Share of visitors who open what is closed, against those who use what is open (27 of 48 on desktop, 57 of 86 on phones, NN/g 2016). */
const closed: { readonly [D in Device]: number } = { desktop: 0.56, phone: 0.66 };
/** Of what opens under the mouse (science.md A0). */
const underMouse = 0.8;
/** Links of the main part that stand on one screen. An assumption, for pages that were not drawn. */
const linksOnScreen = 12;

/**
 * How likely a link is to be seen, 0..1: by the screenful on which it was seen, else by the place the mark-up gives it. `order` is its
 * number among the links of the main part; below a hero the main part begins on the second screen.
 */
export function visibilityOf(link: Meeting, order: number, page: { readonly hasHero: boolean }): number {
  const { place, seen } = link;
  if (seen && seen.screenful !== null) return onScreen(place, seen.screenful) * opened(seen);
  return placed(place, order + (page.hasHero ? linksOnScreen : 0)) * (clicksToOpen(link) === 0 ? 1 : closed.desktop);
}

function onScreen(place: Link['place'], screenful: number): number {
  const seen = attention[Math.min(attention.length, screenful) - 1] ?? 0;
  if (place === 'footer') return Math.max(seen, footer);
  return place === 'aside' ? seen * aside : seen;
}

function opened({ openers, device }: Sighting): number {
  if (openers.some(({ how }) => how === 'press')) return closed[device];
  return openers.length > 0 ? underMouse : 1;
}

function placed(place: Link['place'], order: number): number {
  if (place === 'aside') return aside;
  if (place === 'footer') return footer;
  if (place !== 'main') return 1;
  return attention[Math.min(attention.length - 1, Math.floor(order / linksOnScreen))] ?? 0;
}
