import { mountSurface } from '@/components/mount-surface.tsx';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { browserClock } from '@/lib/adapters/browser-clock.ts';
import { browserPreferenceShelf } from '@/lib/adapters/browser-preference-shelf.ts';
import { openDatabase } from '@/lib/adapters/database.ts';
import { createDexieHistory } from '@/lib/adapters/dexie-history.ts';
import { createDexieNoteArchive } from '@/lib/adapters/dexie-note-archive.ts';
import { createDexieShownArchive } from '@/lib/adapters/dexie-shown-archive.ts';
import { createDexieWalkThroughs } from '@/lib/adapters/dexie-walk-throughs.ts';
import { replyOrNothing } from '@/lib/adapters/reply-or-nothing.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import { createOptionsStore } from '@/lib/state/options-store.ts';
import type { Send } from '@/lib/state/popup-world.ts';
import { downloadFile } from './download-file.ts';
import { Keys } from './Keys.tsx';
import { Options } from './Options.tsx';

const { show, closed } = mountSurface(browserTexts());
const message: Send = sendMessage;
const database = openDatabase();
const store = createOptionsStore(
  {
    history: createDexieHistory(database),
    shown: createDexieShownArchive(database),
    walkThroughs: createDexieWalkThroughs(database),
    notes: createDexieNoteArchive(database),
    shelf: browserPreferenceShelf,
    clock: browserClock,
    send: (name, request) => replyOrNothing(message(name, request)),
    newFile: downloadFile,
    usage: async () => (await navigator.storage.estimate()).usage ?? null,
  },
  closed,
);

show(
  <Options store={store}>
    <Keys />
  </Options>,
);
