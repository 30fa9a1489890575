import { browser } from 'wxt/browser';
import { browserClock } from '../../lib/adapters/browser-clock.ts';
import { createBrowserOverlayGuide } from '../../lib/adapters/browser-overlay-guide.ts';
import { browserSettingsStorage } from '../../lib/adapters/browser-settings-storage.ts';
import { browserToolbar } from '../../lib/adapters/browser-toolbar.ts';
import { browserWalkKeeper } from '../../lib/adapters/browser-walk-keeper.ts';
import { originPattern } from '../../lib/adapters/origin-pattern.ts';
import { rememberedStart } from '../../lib/adapters/remembered-start.ts';
import { createGestureDesk, type GestureTab, type GestureWorld } from '../../lib/audit/gesture-desk.ts';
import { gestureIds, isGestureId, menuTitles } from '../../lib/model/gesture.ts';
import { said } from '../../lib/model/say.ts';
import { siteOf } from '../../lib/state/tab-site.ts';
import { withoutPassword } from '../../lib/state/without-password.ts';

interface BrowserTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

/** Keys and menus: what the user starts without the popup. `watched` keeps the background looking after what was begun. */
export function serveGestures(
  world: Pick<GestureWorld, 'archive' | 'office' | 'overlay'>,
  watched: (work: () => Promise<void>) => Promise<void>,
): void {
  const guide = createBrowserOverlayGuide(browserClock);
  const desk = createGestureDesk({
    ...world,
    walks: browserWalkKeeper,
    storage: browserSettingsStorage,
    toolbar: browserToolbar,
    clock: browserClock,
    openReport: async (auditId) =>
      void (await browser.tabs.create({ url: browser.runtime.getURL(`/report.html?audit=${encodeURIComponent(auditId)}`) })),
    mayVisit: guide.mayVisit,
    refreshOverlay: guide.placeOverlay,
  });

  const make = (gesture: unknown, tab: BrowserTab | undefined) => {
    if (!isGestureId(gesture) || tab?.id === undefined) return;
    const seen = gestureTab(tab.id, tab.url);
    // Browsers let an extension ask only in the turn of the press.
    const asksFirst = import.meta.env.FIREFOX && seen.origin !== null && gesture !== 'open-report';
    const allowed =
      asksFirst && seen.origin !== null ? browser.permissions.request({ origins: [originPattern(seen.origin)] }) : Promise.resolve(true);
    // Leave that is given now is given for this, not for what was refused before.
    void rememberedStart.take();
    void watched(async () => desk.make(gesture, seen, await allowed.catch(() => false)));
  };
  browser.commands.onCommand.addListener((command, tab) => make(command, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => make(menuItemId, tab));
  // Menus outlive the background; made anew at each update, they may have other words.
  browser.runtime.onInstalled.addListener(() => void makeMenus());
}

function gestureTab(id: number, url: string | undefined): GestureTab {
  const known = url === undefined ? '' : withoutPassword(url);
  return { id, url: known, origin: siteOf({ id, url: known }) };
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of gestureIds) {
    const title = menuTitles[id];
    if (title === undefined) continue;
    browser.contextMenus.create({ id, title: said(title), contexts: ['page', 'action'] });
  }
}
