import { browser } from 'wxt/browser';
import { mountSurface } from '@/components/mount-surface.tsx';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { replyOrNothing } from '@/lib/adapters/reply-or-nothing.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import { openPopupCommand } from '@/lib/model/gesture.ts';
import { say } from '@/lib/model/say.ts';
import type { Send } from '@/lib/state/popup-world.ts';
import { createWelcomeStore } from '@/lib/state/welcome-store.ts';
import { Welcome } from './Welcome.tsx';

const { show, closed } = mountSurface(browserTexts(), () => say`Welcome to Floorwalker`);
const message: Send = sendMessage;
const [tab, keys] = await Promise.all([browser.tabs.getCurrent(), browser.commands.getAll()]);
const store = createWelcomeStore(
  {
    tabId: tab?.id ?? -1,
    archive: createDexieArchive(openDatabase()),
    send: (name, request) => replyOrNothing(message(name, request)),
    openReport: (auditId) => void browser.tabs.create({ url: browser.runtime.getURL(`/report.html?audit=${encodeURIComponent(auditId)}`) }),
  },
  closed,
);
const key = keys.find(({ name }) => name === openPopupCommand)?.shortcut ?? '';

show(<Welcome store={store} makes={import.meta.env.FIREFOX ? 'firefox' : 'chrome'} openKey={key === '' ? null : key} />);
