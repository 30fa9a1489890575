import { isPicture } from '../model/note-schema.ts';
import { longestNote, type Note, type NoteDraft, type NoteTrouble } from '../model/note.ts';
import type { PanelState } from './panel-store.ts';
import type { PanelWorld } from './panel-world.ts';
import { siteOf } from './tab-site.ts';

export interface NotesPart {
  /** Of the site in the tab; undefined until they were read. */
  readonly notes: readonly Note[] | undefined;
  /** Of the page in the tab. */
  readonly draft: NoteDraft;
  /** The user is to point at an element. */
  readonly isPicking: boolean;
  /** What was deleted last of the site in the tab, while it can be had back. */
  readonly deleted: Note | null;
  readonly noteTrouble: NoteTrouble | null;
  write(change: Partial<NoteDraft>): void;
  keepNote(): Promise<void>;
  changeNote(id: string, change: Partial<Pick<Note, 'words' | 'visitor' | 'inReport'>>): Promise<void>;
  removeNote(id: string): Promise<void>;
  undoRemove(): Promise<void>;
  /** Begins to point at an element; or leaves that. */
  pick(): Promise<void>;
  takePicture(): Promise<void>;
}

export const emptyDraft: NoteDraft = { words: '', element: null, visitor: null, picture: null, inReport: false };

interface NoteTurns {
  readonly turnTo: (page: string | null) => void;
  /** What can be had back of a site. */
  readonly deletedOf: (origin: string) => Note | null;
}

interface PartOf {
  readonly world: PanelWorld;
  readonly get: () => PanelState;
  readonly set: (change: Partial<PanelState>) => void;
  /** Aborted when the panel is closed. */
  readonly signal: AbortSignal;
}

/** Notes of the page in front. What is being written belongs to its page: it waits there while the user looks at another. */
export function createNotesPart({ world, get, set, signal }: PartOf): NotesPart & NoteTurns {
  const deleted = new Map<string, Note>();
  const drafts = new Map<string, NoteDraft>();
  let pointing: AbortController | null = null;
  const may = async (work: () => Promise<void>): Promise<void> => {
    set({ noteTrouble: null });
    try {
      await work();
    } catch (error) {
      const isFull = (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
      set({ noteTrouble: isFull ? 'disk-full' : 'broken' });
    }
  };
  /** Writes to a page's draft, also when the user looks at another by now. */
  const writeOn = (page: string | null, change: Partial<NoteDraft>): void => {
    if (page === null) return;
    const draft = { ...(drafts.get(page) ?? emptyDraft), ...change };
    drafts.set(page, draft);
    if (get().page === page) set({ draft });
  };
  /** The user may look at another site by now. */
  const showDeleted = (origin: string): void => {
    const { tab } = get();
    if (tab && siteOf(tab) === origin) set({ deleted: deleted.get(origin) ?? null });
  };
  const noteOf = (id: string): Note | undefined => get().notes?.find((note) => note.id === id);
  const stop = (): void => {
    pointing?.abort();
    pointing = null;
    set({ isPicking: false });
  };
  // Nobody is left who could take the page out from under the glass.
  signal.addEventListener('abort', () => pointing && stop(), { once: true });
  return {
    notes: undefined,
    draft: emptyDraft,
    isPicking: false,
    deleted: null,
    noteTrouble: null,
    turnTo(page) {
      if (pointing) stop();
      set({ draft: (page === null ? undefined : drafts.get(page)) ?? emptyDraft, noteTrouble: null });
    },
    deletedOf: (origin) => deleted.get(origin) ?? null,
    write: (change) => writeOn(get().page, change),
    keepNote: () =>
      may(async () => {
        const { page, tab, draft } = get();
        const origin = tab ? siteOf(tab) : null;
        const words = draft.words.trim().slice(0, longestNote);
        if (page === null || origin === null || words === '') return;
        const { element, visitor, picture, inReport } = draft;
        const note = { id: world.newId(), origin, url: page, words, element, visitor, picture, inReport, madeAt: world.clock.now() };
        await world.notes.save(note);
        // Who has an eye on a page with the eyes of one visitor goes on with them.
        writeOn(page, { ...emptyDraft, visitor });
      }),
    changeNote: (id, change) =>
      may(async () => {
        const note = noteOf(id);
        const words = change.words?.trim().slice(0, longestNote) ?? note?.words;
        if (note && words) await world.notes.save({ ...note, ...change, words });
      }),
    removeNote: (id) =>
      may(async () => {
        const note = noteOf(id);
        if (!note) return;
        await world.notes.remove(id);
        deleted.set(note.origin, note);
        showDeleted(note.origin);
      }),
    undoRemove: () =>
      may(async () => {
        const { deleted: note } = get();
        if (!note) return;
        await world.notes.save(note);
        deleted.delete(note.origin);
        showDeleted(note.origin);
      }),
    async pick() {
      if (pointing) return stop();
      const { tab, page } = get();
      if (!tab || page === null) return;
      const own = new AbortController();
      pointing = own;
      set({ isPicking: true, noteTrouble: null });
      const picked = await world.pick(tab.id, own.signal);
      // Left meanwhile, by another press or for another page.
      if (pointing !== own) return;
      stop();
      if (picked.outcome === 'picked') writeOn(page, { element: picked.element });
      if (picked.outcome === 'refused') set({ noteTrouble: 'no-pick' });
    },
    async takePicture() {
      const { page } = get();
      set({ noteTrouble: null });
      const picture = await world.picture();
      if (picture !== null && isPicture(picture)) writeOn(page, { picture });
      else set({ noteTrouble: 'no-picture' });
    },
  };
}
