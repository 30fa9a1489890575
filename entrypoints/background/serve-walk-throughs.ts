import { browser } from 'wxt/browser';
import { browserClock } from '../../lib/adapters/browser-clock.ts';
import { createBrowserWalkThroughGuide } from '../../lib/adapters/browser-walk-through-guide.ts';
import { forgetUntold } from '../../lib/adapters/untold-reports.ts';
import type { Database } from '../../lib/adapters/database.ts';
import { createDexieWalkThroughs } from '../../lib/adapters/dexie-walk-throughs.ts';
import { isDiskFull } from '../../lib/audit/is-disk-full.ts';
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
  const goesOn = async (id: string): Promise<boolean> => ['walking', 'interrupted'].includes((await shelf.load(id))?.state ?? '');
  const forget = (): Promise<void> => forgetUntold(goesOn);
  // Whoever closed the page soon after deleting one does not want it back.
  void ready.then(() => shelf.purge(browserClock.now() - undoMs)).then(forget);

  onMessage('walkThrough', async ({ data }) => {
    await ready;
    if (data.does === 'begin') return desk.begin(data.setup);
    if (data.does === 'go-on') return desk.goOn(data.id);
    return desk.end(data.id, data.does === 'finish' ? 'finished' : 'gave-up').finally(() => void forget());
  });
  onMessage('stripTurn', async ({ data, sender }) => {
    const place = placeOf(sender);
    if (!place) return { isOver: true };
    await ready;
    // What the door refuses is as if nothing was done, and is not told again.
    const turn = checkStripTurn(data, place.origin) ?? { kind: 'look' };
    try {
      return await desk.turn(place, turn);
    } catch (error) {
      if (isDiskFull(error)) return 'no-room';
      throw error;
    } finally {
      if (turn.kind === 'ended') void forget();
    }
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
