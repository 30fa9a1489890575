import { recordClicks, type RecorderWorld } from '@/lib/adapters/record-clicks.ts';
import type { StripTurn, StripView } from '@/lib/model/walk-through.ts';
import { createStrip } from './strip.ts';
import { watchScroll } from './watch-scroll.ts';

type Untold = NonNullable<RecorderWorld['untold']>;

export interface PersonWorld {
  readonly page: Document;
  /** A name that no other page's recorder has. */
  readonly token: string;
  /** Rejects, or answers undefined, when the background was restarted meanwhile. */
  readonly turn: (turn: StripTurn) => Promise<StripView | 'no-room' | undefined>;
  /** Where the pages of one walk-through keep what they could not tell yet. */
  readonly untold: (walkId: string) => Untold;
  /** False once the extension is gone. */
  readonly isWanted: () => boolean;
  readonly onLookAgain: NonNullable<RecorderWorld['onLookAgain']>;
  /** Where the strip is drawn, for whoever looks at it from outside. */
  readonly onStand?: (root: ShadowRoot) => void;
}

/** A background that was killed is there again at the next word. */
const retryMs = 300;
/** A disk is not emptied at once. */
const noRoomMs = 3_000;
/** So often it is looked at whether the page has taken the strip out, and whether the extension is gone. */
const lookMs = 500;

/** Records what the person does on this page, and shows the strip, until the walk-through ends; then nothing of it is left. Presses nothing. */
export async function recordPerson(world: PersonWorld): Promise<void> {
  const { page, token } = world;
  const over = new AbortController();
  const url = () => page.location.href;
  const isSeen = () => page.visibilityState === 'visible';
  let remarks = 0;
  // Nobody knows of which walk-through this is until the background has answered.
  const walkId = Promise.withResolvers<string | null>();
  over.signal.addEventListener('abort', () => walkId.resolve(null), { once: true });
  const untold = walkId.promise.then((id) => (id === null ? null : world.untold(id)));

  const once = async (turn: StripTurn): Promise<StripView | undefined> => {
    if (!world.isWanted()) over.abort();
    if (over.signal.aborted) return { isOver: true };
    const view = await world.turn(turn).catch(() => undefined);
    if (view) strip.sayRoom(view !== 'no-room');
    if (view === 'no-room') {
      await wait(noRoomMs, over.signal);
      return undefined;
    }
    if (view?.isOver) over.abort();
    else if (view) walkId.resolve(view.id);
    return view;
  };
  /** Until it is heard. */
  const say = async (turn: StripTurn): Promise<Extract<StripView, { readonly isOver: false }> | null> => {
    while (!over.signal.aborted) {
      const view = await once(turn);
      if (view) return view.isOver ? null : view;
      await new Promise((resolve) => setTimeout(resolve, retryMs));
    }
    return null;
  };

  const strip = createStrip(page, {
    onRemark: (words) => {
      remarks += 1;
      return say({ kind: 'remarked', url: url(), words, token: `${token}-remarks`, number: remarks }).then((view) => view !== null);
    },
    onEnd: (how) => void say({ kind: 'ended', how }),
    onBack: () => page.defaultView?.history.back(),
  });
  const recording = recordClicks({
    token,
    tell: (report) => (report.kind === 'own-page' ? Promise.resolve({ isOver: false }) : once({ kind: 'told', report, seen: isSeen() })),
    signal: over.signal,
    untold: { load: async () => (await untold)?.load() ?? [], save: async (reports) => (await untold)?.save(reports) },
    isOurs: (event) => strip.isOurs(event),
    onLookAgain: (lookAgain) =>
      world.onLookAgain?.(() => {
        lookAgain();
        // It may be over: ended in the report, or in another tab.
        void say({ kind: 'look' });
      }),
  });
  void say({ kind: 'look' });
  const turn = () => isSeen() && void say({ kind: 'turned', url: url() });
  page.addEventListener('visibilitychange', turn, { signal: over.signal });
  // Of two windows beside each other both can be seen.
  page.defaultView?.addEventListener('focus', turn, { signal: over.signal });
  watchScroll(page, over.signal, (depth) => void once({ kind: 'scrolled', url: url(), depth }));

  await whenStanding(page, over.signal);
  const view = await say({ kind: 'look' });
  if (view) {
    const root = strip.stand(view);
    world.onStand?.(root);
    const looking = setInterval(() => (world.isWanted() ? strip.stay() : over.abort()), lookMs);
    over.signal.addEventListener('abort', () => clearInterval(looking), { once: true });
  }
  await recording;
  strip.erase();
}

/** Until it is over, at most. */
async function wait(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
  clearTimeout(timer);
}

/** What is put into a page before its body stands is lost on some. */
async function whenStanding(page: Document, signal: AbortSignal): Promise<void> {
  if (page.readyState !== 'loading' || signal.aborted) return;
  await new Promise<void>((resolve) => {
    page.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
