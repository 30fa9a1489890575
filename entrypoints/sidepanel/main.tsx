import { browser } from 'wxt/browser';
import { mountSurface } from '@/components/mount-surface.tsx';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { browserClock } from '@/lib/adapters/browser-clock.ts';
import { browserFrontTabs, oneTab } from '@/lib/adapters/browser-front-tabs.ts';
import { browserSettingsStorage } from '@/lib/adapters/browser-settings-storage.ts';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { createDexieNoteArchive } from '@/lib/adapters/dexie-note-archive.ts';
import { createDexieShownArchive } from '@/lib/adapters/dexie-shown-archive.ts';
import { originPattern } from '@/lib/adapters/origin-pattern.ts';
import { pickElement } from '@/lib/adapters/pick-element.ts';
import { rememberedStart } from '@/lib/adapters/remembered-start.ts';
import { replyOrNothing } from '@/lib/adapters/reply-or-nothing.ts';
import { tabPicture } from '@/lib/adapters/tab-picture.ts';
import { triedFixesChannel } from '@/lib/adapters/tried-fixes-channel.ts';
import { watchWalk } from '@/lib/adapters/watch-walk.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import { createPanelStore } from '@/lib/state/panel-store.ts';
import type { Send } from '@/lib/state/popup-world.ts';
import { Panel } from './Panel.tsx';

const { show, closed } = mountSurface(browserTexts());
const message: Send = sendMessage;
const database = openDatabase();
// Opened as a page of its own, it stands beside no tab: `?tab=7` names the one to follow.
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const store = createPanelStore(
  {
    front: Number.isInteger(named) ? oneTab(named) : browserFrontTabs,
    archive: createDexieArchive(database),
    shown: createDexieShownArchive(database),
    notes: createDexieNoteArchive(database),
    tried: triedFixesChannel(),
    watchWalk,
    picture: tabPicture,
    pick: pickElement,
    clock: browserClock,
    newId: () => crypto.randomUUID(),
    storage: browserSettingsStorage,
    send: (name, request) => replyOrNothing(message(name, request)),
    requestPermission: (...origins) => browser.permissions.request({ origins: origins.map(originPattern) }),
    rememberStart: (start) => void rememberedStart.keep(start),
    asksFirst: import.meta.env.FIREFOX,
    runsScripts: !import.meta.env.FIREFOX,
  },
  closed,
);

show(
  <Panel
    store={store}
    onReport={(auditId) => void browser.tabs.create({ url: browser.runtime.getURL(`/report.html?audit=${encodeURIComponent(auditId)}`) })}
  />,
);
