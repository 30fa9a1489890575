import { browser } from 'wxt/browser';
import { createBreather } from '../../lib/adapters/breather.ts';
import { browserClock } from '../../lib/adapters/browser-clock.ts';
import { createBrowserOverlayGuide } from '../../lib/adapters/browser-overlay-guide.ts';
import { browserWalkKeeper } from '../../lib/adapters/browser-walk-keeper.ts';
import type { AuditHouse } from '../../lib/audit/running-audit.ts';
import { createPageDesk } from '../../lib/audit/here/page-desk.ts';
import { createLandingDesk } from '../../lib/audit/entries/landing-desk.ts';
import { createPromiseDesk } from '../../lib/audit/promise-desk.ts';
import { createSiteRoom } from '../../lib/audit/site-room.ts';
import { createMapRoom } from '../../lib/audit/walking/map-room.ts';
import { createOverlayDesk, type OverlayDesk } from '../../lib/audit/walking/overlay-desk.ts';
import { createWayDesk } from '../../lib/audit/way-desk.ts';
import { createWhatIfDesk } from '../../lib/audit/what-if-desk.ts';
import { checkInsteadAsked, checkOverlayTurn, checkTagsAsked } from '../../lib/messaging/check-overlay-turn.ts';
import { onMessage } from '../../lib/messaging/messages.ts';
import { placeOf } from './place-of.ts';

/** Answers what is asked of audits that have ended: what fixes would do, the way to a page, and paths drawn on the site's own pages. */
export function serveEndedAudits(house: AuditHouse, ready: Promise<void>): OverlayDesk {
  const sites = createSiteRoom(house);
  const ways = createWayDesk(sites);
  const pages = createPageDesk(sites);
  const landings = createLandingDesk(sites, createBreather());
  const promises = createPromiseDesk({ ...house, sites });
  const whatIf = createWhatIfDesk({ ...house, sites });
  const overlay = createOverlayDesk({
    ...house,
    maps: createMapRoom(sites),
    guide: createBrowserOverlayGuide(browserClock),
    walks: browserWalkKeeper,
  });

  onMessage('tryFixes', ({ data: { auditId, ids } }) => ready.then(() => whatIf.tryFixes(auditId, ids)));
  onMessage('wayTo', ({ data: { auditId, url } }) => ready.then(() => ways.wayTo(auditId, url)));
  onMessage('pageHere', ({ data: { auditId, url } }) => ready.then(() => pages.here(auditId, url)));
  onMessage('landings', ({ data: { auditId, urls } }) => ready.then(() => landings.from(auditId, urls)));
  onMessage('checkPromises', ({ data: { auditId, ads } }) => ready.then(() => promises.check(auditId, ads)));
  onMessage('endPath', ({ data: { tabId } }) => ready.then(() => overlay.end(tabId)));
  onMessage('walkPath', ({ data }) => ready.then(() => overlay.begin(data)));
  onMessage('overlayTurn', async ({ data, sender }) => {
    const place = placeOf(sender);
    if (!place) return { isOver: true };
    // What the door refuses is as if nothing was done.
    const turn = checkOverlayTurn(data, place.origin) ?? { url: sender.url ?? '', does: { kind: 'came' } };
    await ready;
    return overlay.turn(place, turn);
  });
  onMessage('overlayTags', async ({ data, sender }) => {
    const place = placeOf(sender);
    const asked = place && checkTagsAsked(data, place.origin);
    return place && asked ? overlay.tags(place, asked) : [];
  });
  onMessage('overlayInstead', async ({ data, sender }) => {
    const place = placeOf(sender);
    const asked = place && checkInsteadAsked(data, place.origin);
    return place && asked ? overlay.instead(place, asked) : null;
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete' || status === 'loading') void ready.then(() => overlay.tabMoved(tabId, status));
  });
  browser.tabs.onRemoved.addListener((tabId) => void ready.then(() => overlay.tabClosed(tabId)));
  return overlay;
}
