import { browser } from 'wxt/browser';
import { mountSurface } from '@/components/mount-surface.tsx';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { browserSettingsStorage } from '@/lib/adapters/browser-settings-storage.ts';
import { openBareArchive } from '@/lib/adapters/bare-archive.ts';
import { originPattern } from '@/lib/adapters/origin-pattern.ts';
import { rememberedStart } from '@/lib/adapters/remembered-start.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import type { Send } from '@/lib/state/popup-world.ts';
import { withoutPassword } from '@/lib/state/without-password.ts';
import { Popup } from './Popup.tsx';
import { replyOrNothing } from '@/lib/adapters/reply-or-nothing.ts';
import { openPanel } from './open-panel.ts';
import { openReport } from './open-report.ts';
import { saveExport } from './save-export.ts';

const { show, closed } = mountSurface(browserTexts());
const message: Send = sendMessage;
const archive = openBareArchive();
const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const store = createPopupStore(
  {
    tab: { id: active?.id ?? -1, url: active?.url === undefined ? null : withoutPassword(active.url) },
    archive,
    shown: archive,
    storage: browserSettingsStorage,
    send: (name, request) => replyOrNothing(message(name, request)),
    requestPermission: (...origins) => browser.permissions.request({ origins: origins.map(originPattern) }),
    rememberStart: (start) => void rememberedStart.keep(start),
    leave: () => close(),
    takesUp: true,
    asksFirst: import.meta.env.FIREFOX,
    runsScripts: !import.meta.env.FIREFOX,
  },
  closed,
);

show(<Popup store={store} onSave={saveExport} onReport={openReport} onPanel={() => openPanel(active?.windowId)} />);
