import type { OverlayGuide } from '../../ports/overlay-guide.ts';

/** A tab, and the site that stands in it. */
export interface TabPlace {
  readonly tabId: number;
  readonly origin: string;
}

export async function isOnSite(guide: OverlayGuide, { tabId, origin }: TabPlace): Promise<boolean> {
  const url = (await guide.standsIn(tabId))?.url ?? null;
  return url !== null && URL.canParse(url) && new URL(url).origin === origin;
}

/** The tab that a walk is shown in: the audited one where it still stands on the site, else one that the user's permission lets us into. */
export async function tabToWalk(guide: OverlayGuide, place: TabPlace, start: string): Promise<number | null> {
  if (await isOnSite(guide, place)) return place.tabId;
  if (!(await guide.mayVisit(place.origin))) return null;
  return (await guide.standsIn(place.tabId)) === null ? guide.openNew(start) : place.tabId;
}
