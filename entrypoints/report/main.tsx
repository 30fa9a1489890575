import { browser } from 'wxt/browser';
import { mountSurface } from '@/components/mount-surface.tsx';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { openDatabase } from '@/lib/adapters/database.ts';
import { browserClock } from '@/lib/adapters/browser-clock.ts';
import { createDexieArchive } from '@/lib/adapters/dexie-archive.ts';
import { createBreather } from '@/lib/adapters/breather.ts';
import { createDexieAds } from '@/lib/adapters/dexie-ads.ts';
import { createDexieFigures } from '@/lib/adapters/dexie-figures.ts';
import { createDexieWalkThroughs } from '@/lib/adapters/dexie-walk-throughs.ts';
import { createDexieNoteArchive } from '@/lib/adapters/dexie-note-archive.ts';
import { originPattern } from '@/lib/adapters/origin-pattern.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import type { Send } from '@/lib/state/popup-world.ts';
import type { ReportWorld } from '@/lib/state/report-world.ts';
import { createReportStore } from '@/lib/state/report-store.ts';
import { createPromiseStore } from '@/lib/state/promise-store.ts';
import { createTrafficStore } from '@/lib/state/traffic-store.ts';
import { createWalkThroughsStore } from '@/lib/state/walk-throughs-store.ts';
import { replyOrNothing } from '@/lib/adapters/reply-or-nothing.ts';
import { triedFixesChannel } from '@/lib/adapters/tried-fixes-channel.ts';
import { readExport } from '@/lib/traffic/import/read-export.ts';
import { Report } from './Report.tsx';
import { saveReport } from './save-report.ts';

const { show, closed } = mountSurface(browserTexts());
const message: Send = sendMessage;
const asked = new URLSearchParams(location.search);
const database = openDatabase();
const asks = {
  send: (name, request) => replyOrNothing(message(name, request)),
  requestPermission: (origin: string) => browser.permissions.request({ origins: [originPattern(origin)] }),
} satisfies Pick<ReportWorld, 'send' | 'requestPermission'>;
const store = createReportStore(
  {
    auditId: asked.get('audit'),
    besideId: asked.get('with'),
    archive: createDexieArchive(database),
    notes: createDexieNoteArchive(database),
    tried: triedFixesChannel(),
    ...asks,
  },
  closed,
);
const walkThroughs = createWalkThroughsStore({ shelf: createDexieWalkThroughs(database), clock: browserClock, ...asks }, closed);
const traffic = createTrafficStore(
  {
    shelf: createDexieFigures(database),
    clock: browserClock,
    send: asks.send,
    read: (file, wish) => readExport(file, { ...wish, pause: createBreather() }),
  },
  closed,
);
const promises = createPromiseStore(
  { shelf: createDexieAds(database), clock: browserClock, send: asks.send, newId: () => crypto.randomUUID() },
  closed,
);
// A set of fixes can be shared: the address names those that are on.
const shared = asked.get('fixes')?.split(',') ?? [];
if (shared.length > 0) store.getState().chooseFixes(shared);
store.subscribe(({ on }, { on: before }) => {
  if (on === before) return;
  const address = new URL(location.href);
  if (on.length > 0) address.searchParams.set('fixes', on.join(','));
  else address.searchParams.delete('fixes');
  history.replaceState(null, '', address);
});

show(<Report store={store} walkThroughs={walkThroughs} traffic={traffic} promises={promises} onSave={saveReport} />);
