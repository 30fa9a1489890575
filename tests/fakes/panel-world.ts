import type { Note, Picked } from '@/lib/model/note.ts';
import type { PathWish } from '@/lib/model/walked-path.ts';
import type { FrontTab } from '@/lib/ports/front-tab.ts';
import type { PanelWorld } from '@/lib/state/panel-world.ts';
import { fakeNotes, type FakeNotes } from './fake-notes.ts';
import { fakeTriedFixes } from './fake-tried-fixes.ts';
import { fakePopupWorld, type FakePopupWorld } from './popup-world.ts';

/** A world for a panel store: the tab in front, notes in memory, and what was asked. */
export interface FakePanelWorld extends PanelWorld {
  readonly notes: FakeNotes;
  readonly tried: ReturnType<typeof fakeTriedFixes>;
  /** What was sent, asked and kept, and what the archive says. */
  readonly popup: FakePopupWorld;
  readonly kept: Map<string, Note>;
  /** Answers to what is sent, by name, in the order of asking; each is given when it is told to. */
  readonly asked: { readonly name: string; readonly request: unknown; readonly answer: (reply: unknown) => void }[];
  goTo(tab: FrontTab | null): void;
  showWalk(walk: PathWish | null): void;
  /** What the user points at, once told. */
  point(picked: Picked): void;
  /** The picture the browser gives. */
  shot: string | null;
}

export function fakePanelWorld(): FakePanelWorld {
  const popup = fakePopupWorld();
  const asked: FakePanelWorld['asked'] = [];
  let goTo: (tab: FrontTab | null) => void = () => undefined;
  let onWalk: (walk: PathWish | null) => void = () => undefined;
  let pointed: ((picked: Picked) => void) | null = null;
  let ids = 0;
  const notes = fakeNotes();
  const { storage, archive, shown, requestPermission, rememberStart, asksFirst, runsScripts } = popup;
  const world: FakePanelWorld = {
    storage,
    archive,
    shown,
    requestPermission,
    rememberStart,
    asksFirst,
    runsScripts,
    popup,
    kept: notes.kept,
    asked,
    shot: null,
    goTo: (tab) => goTo(tab),
    showWalk: (walk) => onWalk(walk),
    point: (picked) => pointed?.(picked),
    front: { watch: (onChange) => (goTo = onChange) },
    tried: fakeTriedFixes(),
    watchWalk: (_tabId, onChange) => {
      onWalk = onChange;
      onChange(null);
    },
    notes,
    picture: () => Promise.resolve(world.shot),
    pick: (_tabId, signal) =>
      new Promise((resolve) => {
        pointed = resolve;
        signal.addEventListener('abort', () => resolve({ outcome: 'left' }), { once: true });
      }),
    clock: { now: () => 1_700_000_000_000 + ids },
    newId: () => `note-${(ids += 1)}`,
    send: (name, request) => new Promise((answer) => asked.push({ name, request, answer: (reply) => answer(reply as never) })),
  };
  return world;
}
