import { browserClock } from './browser-clock.ts';

/** As far as it is used here: https://html.spec.whatwg.org/#navigation-interface */
interface NavigationEvents {
  addEventListener(type: 'currententrychange', listener: () => void): void;
}

/** A traversal has come about after this; nothing tells of one that changes nothing in the page itself. */
const traversalMs = 80;

/** Live frames that stand now. */
let open = 0;
/** How long the history is if nothing but the page's own entries are up to where we are; and how long it was when last looked at. */
let home = 0;
let seen = 0;
let goingBack: Promise<void> | null = null;
let emptied = Promise.withResolvers<void>();
let isWatching = false;

/**
 * Scripts of a framed page may add entries to the history of the tab, and after fifty the visitor's own are lost. Await it before a live frame is
 * opened, and call the answer when it is closed: whenever entries came, no further frame is opened until all are closed, and the tab goes back to where
 * it was. Nobody hears of that but for the scroll position, which is put right. Rejects only when aborted.
 */
export async function keepHistory(signal: AbortSignal): Promise<() => void> {
  watchOwnEntries();
  for (;;) {
    if (goingBack) await goingBack;
    else if (open > 0 && history.length !== seen) await Promise.race([emptied.promise, browserClock.wait(1_000, signal)]);
    else break;
    signal.throwIfAborted();
  }
  if (open === 0) seen = history.length;
  if (home === 0) home = seen;
  open += 1;
  return () => {
    open -= 1;
    if (open > 0) return;
    emptied.resolve();
    emptied = Promise.withResolvers();
    // Entries that were added are the last ones, and we are on the last of them.
    const added = history.length === seen ? 0 : history.length - home;
    seen = history.length;
    if (added > 0 && isWatching) goingBack = goBack(added).finally(() => (goingBack = null));
  };
}

async function goBack(entries: number): Promise<void> {
  const at = [scrollX, scrollY] as const;
  history.go(-entries);
  await browserClock.wait(traversalMs, new AbortController().signal);
  if (scrollX !== at[0] || scrollY !== at[1]) scrollTo({ left: at[0], top: at[1], behavior: 'instant' });
}

/** The visitor may go on meanwhile, by entries of the page's own. A browser that does not tell of them is left as it is. */
function watchOwnEntries(): void {
  const { navigation } = globalThis as { navigation?: NavigationEvents };
  if (isWatching || !navigation) return;
  isWatching = true;
  navigation.addEventListener('currententrychange', () => {
    home = history.length;
    seen = history.length;
  });
}
