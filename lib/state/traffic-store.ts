import { createStore, type StoreApi } from 'zustand/vanilla';
import { undoMs } from '../model/audit.ts';
import type { EntryPage } from '../model/entry-page-schema.ts';
import type { Figures, KeptFigures } from '../model/traffic/figures.ts';
import type { ColumnMeaning, ExportOutcome } from '../model/traffic/read-export.ts';
import type { Clock } from '../ports/clock.ts';
import type { FiguresShelf } from '../ports/figures-shelf.ts';
import type { Send } from './popup-world.ts';

/** What is said of a file before it is read: of which site it should be, and what its columns mean where that was chosen. */
export interface ExportWish {
  readonly origin: string;
  /** The address of the page of that site which is called so, or null. */
  readonly named: (name: string) => string | null;
  /** Other hosts of the same site, as its owner says. */
  readonly alike: readonly string[];
  readonly now: number;
  readonly meanings: readonly (ColumnMeaning | null)[] | null;
  /** Told how much of the file has been read, 0..1. */
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal;
}

/** All that the figures of one site's visitors ask of the world. */
export interface TrafficWorld {
  readonly shelf: FiguresShelf;
  readonly clock: Pick<Clock, 'now' | 'wait'>;
  readonly send: Send;
  readonly read: (file: File, wish: ExportWish) => Promise<ExportOutcome>;
}

export interface TrafficState {
  /** Undefined until the shelf has answered. */
  readonly kept: KeptFigures | null | undefined;
  /** The file that is being read, and how much of it has been, in whole percent. */
  readonly reading: { readonly file: string; readonly percent: number } | null;
  /** A file that was read and does not count yet. */
  readonly pending: { readonly file: string; readonly outcome: ExportOutcome } | null;
  /** What was forgotten last, to be had back. */
  readonly forgotten: KeptFigures | null;
  readonly trouble: 'disk-full' | 'broken' | null;
  /** Scores and clicks from landing pages; null where the pages of the check are not kept any more. */
  readonly walked: readonly EntryPage[] | null;
  /** Pages are being walked from. */
  readonly isWalking: boolean;
  /** Follows a site from now on. */
  follow(origin: string): void;
  save(figures: Figures): Promise<void>;
  forget(): Promise<void>;
  undo(): Promise<void>;
  /** Reads a file, with pages by what they are called; what was read before is given up. */
  open(file: File, named: ExportWish['named']): Promise<void>;
  /** Reads it once more, with its columns as the user says. */
  choose(meanings: readonly (ColumnMeaning | null)[]): Promise<void>;
  /** Reads it once more: these hosts are of the same site. */
  accept(hosts: readonly string[]): Promise<void>;
  /** Gives up what was read, or is being read. */
  drop(): void;
  /** Has the site walked from these pages. */
  walk(auditId: string, urls: readonly string[]): Promise<void>;
}

export type TrafficStore = StoreApi<TrafficState>;

/** The figures of one site's visitors. They are followed until the signal is aborted. */
export function createTrafficStore({ shelf, clock, send, read }: TrafficWorld, signal: AbortSignal): TrafficStore {
  return createStore<TrafficState>()((set, get) => {
    const may = async (work: () => Promise<void>): Promise<void> => {
      set({ trouble: null });
      try {
        await work();
      } catch (error) {
        set({ trouble: (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'disk-full' : 'broken' });
      }
    };
    let following: string | null = null;
    let opened: (Pick<ExportWish, 'named' | 'alike'> & { readonly file: File; readonly stop: AbortController }) | null = null;
    let walkedFrom = '';
    const readOpened = async (meanings: readonly (ColumnMeaning | null)[] | null): Promise<void> => {
      const mine = opened;
      if (!mine || following === null) return;
      set({ reading: { file: mine.file.name, percent: 0 }, trouble: null });
      const wish = {
        origin: following,
        named: mine.named,
        alike: mine.alike,
        now: clock.now(),
        meanings,
        onShare: (share: number): void => {
          const percent = Math.floor(share * 100);
          if (opened === mine && percent !== get().reading?.percent) set({ reading: { file: mine.file.name, percent } });
        },
        signal: AbortSignal.any([signal, mine.stop.signal]),
      };
      const outcome = await read(mine.file, wish).catch(() => ({ fault: { is: 'cannot-read' } }) as const);
      // Another file was opened meanwhile, or it was given up.
      if (opened === mine) set({ reading: null, pending: { file: mine.file.name, outcome } });
    };
    return {
      kept: undefined,
      reading: null,
      pending: null,
      forgotten: null,
      trouble: null,
      walked: [],
      isWalking: false,
      follow(origin) {
        if (following === origin) return;
        following = origin;
        set({ kept: undefined });
        shelf.watch(origin, (kept) => following === origin && set({ kept }), signal);
      },
      save: (figures) =>
        may(async () => {
          if (following === null) return;
          await shelf.save({ origin: following, figures, savedAt: clock.now() });
          set({ forgotten: null, pending: null });
        }),
      forget: () =>
        may(async () => {
          const { kept } = get();
          if (!kept) return;
          await shelf.remove(kept.origin);
          set({ forgotten: kept });
          void clock.wait(undoMs, signal).then(
            () => get().forgotten === kept && set({ forgotten: null }),
            () => undefined,
          );
        }),
      undo: () =>
        may(async () => {
          const { forgotten } = get();
          if (!forgotten) return;
          await shelf.save(forgotten);
          set({ forgotten: null });
        }),
      open(file, named) {
        opened?.stop.abort();
        opened = { file, named, alike: [], stop: new AbortController() };
        set({ pending: null });
        return readOpened(null);
      },
      choose: (meanings) => readOpened(meanings),
      accept(hosts) {
        opened = opened && { ...opened, alike: hosts };
        return readOpened(null);
      },
      drop() {
        opened?.stop.abort();
        opened = null;
        set({ reading: null, pending: null });
      },
      async walk(auditId, urls) {
        const wanted = JSON.stringify([auditId, urls]);
        if (wanted === walkedFrom) return;
        walkedFrom = wanted;
        if (urls.length === 0) return set({ walked: [], isWalking: false });
        set({ isWalking: true });
        const walked = await send('landings', { auditId, urls });
        if (walkedFrom === wanted) set({ walked: walked ?? null, isWalking: false });
      },
    };
  });
}
