import { browser } from 'wxt/browser';
import { browserClock } from '../../lib/adapters/browser-clock.ts';
import { createBrowserWalkThroughGuide } from '../../lib/adapters/browser-walk-through-guide.ts';
import type { Database } from '../../lib/adapters/database.ts';
import { createDexieWalkThroughs } from '../../lib/adapters/dexie-walk-throughs.ts';
import type { AuditHouse } from '../../lib/audit/running-audit.ts';
import { createSiteRoom } from '../../lib/audit/site-room.ts';
import { createWalkThroughDesk, type WalkThroughDesk } from '../../lib/audit/walk-throughs/walk-through-desk.ts';
import { createWayDesk } from '../../lib/audit/way-desk.ts';
import { checkStripTurn } from '../../lib/messaging/check-strip-turn.ts';
import { onMessage } from '../../lib/messaging/messages.ts';
import { undoMs } from '../../lib/model/audit.ts';
import { placeOf } from './place-of.ts';

interface Background {
  /** Nothing of an earlier life runs any more. */
  readonly ready: Promise<void>;
  readonly database: Database;
}

/** Records people who walk a site. */
export function serveWalkThroughs(house: AuditHouse, { ready, database }: Background): Pick<WalkThroughDesk, 'interruptAll'> {
  const shelf = createDexieWalkThroughs(database);
  const desk = createWalkThroughDesk({
    ...house,
    shelf,
    guide: createBrowserWalkThroughGuide(browserClock),
    ways: createWayDesk(createSiteRoom(house)),
    newId: () => crypto.randomUUID(),
  });
  // Whoever closed the page soon after deleting one does not want it back.
  void ready.then(() => shelf.purge(browserClock.now() - undoMs));

  onMessage('walkThrough', async ({ data }) => {
    await ready;
    if (data.does === 'begin') return desk.begin(data.setup);
    return data.does === 'go-on' ? desk.goOn(data.id) : desk.end(data.id, data.does === 'finish' ? 'finished' : 'gave-up');
  });
  onMessage('stripTurn', async ({ data, sender }) => {
    const place = placeOf(sender);
    if (!place) return { isOver: true };
    await ready;
    // What the door refuses is as if nothing was done, and is not told again.
    return desk.turn(place, checkStripTurn(data, place.origin) ?? { kind: 'look' });
  });
  browser.tabs.onCreated.addListener(({ id, openerTabId }) => {
    if (id !== undefined && openerTabId !== undefined) void ready.then(() => desk.tabOpened(id, openerTabId));
  });
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete' || status === 'loading') void ready.then(() => desk.tabMoved(tabId, status));
  });
  browser.tabs.onRemoved.addListener((tabId) => void ready.then(() => desk.tabClosed(tabId)));
  return desk;
}
