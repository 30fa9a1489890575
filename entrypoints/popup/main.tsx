import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { CrashBoundary } from '@/components/CrashBoundary.tsx';
import { browserSettingsStorage } from '@/lib/adapters/browser-settings-storage.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import { createPopupStore } from '@/lib/state/popup-store.ts';
import { Popup } from './Popup.tsx';
import { saveExport } from './save-export.ts';

const element = document.getElementById('popup');
if (!element) throw new Error('index.html holds no element for the popup');
const root = createRoot(element);
const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });
addEventListener('unhandledrejection', ({ reason }) => root.render(<CrashBoundary failure={reason}>{null}</CrashBoundary>));

const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const store = createPopupStore(
  {
    tab: { id: active?.id ?? -1, url: active?.url ?? null },
    archive: createDexieArchive(),
    storage: browserSettingsStorage,
    send: sendMessage,
    requestPermission: (origin) => browser.permissions.request({ origins: [`${origin}/*`] }),
    asksFirst: import.meta.env.FIREFOX,
  },
  closed.signal,
);

root.render(
  <CrashBoundary failure={null}>
    <Popup store={store} onSave={saveExport} />
  </CrashBoundary>,
);
