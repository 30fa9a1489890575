import { createStore, type StoreApi } from 'zustand/vanilla';
import { undoMs } from '../model/audit.ts';
import type { KeptWalkThrough, WalkThroughReply, WalkThroughRequest, WalkThroughSetup } from '../model/walk-through.ts';
import { importedWalkThrough } from '../model/imported-walk-through.ts';
import { largestWalkThrough, readWalkThrough, type WalkThroughFault } from '../model/read-walk-through.ts';
import type { Clock } from '../ports/clock.ts';
import type { WalkThroughShelf } from '../ports/walk-through-shelf.ts';
import type { Send } from './popup-world.ts';

/** All that the walk-throughs of one site ask of the world. */
export interface WalkThroughsWorld {
  readonly shelf: WalkThroughShelf;
  readonly send: Send;
  readonly clock: Pick<Clock, 'now' | 'wait'>;
  /** Asks the user for a site. Called before anything is awaited, as browsers demand of it. */
  readonly requestPermission: (origin: string) => Promise<boolean>;
}

/** Why what was asked for last did not come about. */
export type WalkThroughTrouble = Exclude<WalkThroughReply['outcome'], 'walking' | 'ended'> | 'disk-full' | 'broken';

export interface WalkThroughsState {
  /** The site; null until it is known. */
  readonly origin: string | null;
  /** The newest first; undefined until the shelf has answered. */
  readonly walks: readonly KeptWalkThrough[] | undefined;
  readonly trouble: WalkThroughTrouble | null;
  /** What was deleted last, to be had back. */
  readonly deleted: { readonly ids: readonly string[]; readonly at: number } | null;
  /** What came of the file that was chosen last. */
  readonly imported: { readonly file: string; readonly fault: WalkThroughFault | null } | null;
  /** Follows a site from now on. */
  follow(origin: string): void;
  record(setup: WalkThroughSetup): Promise<void>;
  goOn(id: string): Promise<void>;
  end(id: string, does: 'finish' | 'give-up'): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  importFile(file: File): Promise<void>;
}

export type WalkThroughsStore = StoreApi<WalkThroughsState>;

/** The walk-throughs of one site. They are followed until the signal is aborted. */
export function createWalkThroughsStore(world: WalkThroughsWorld, signal: AbortSignal): WalkThroughsStore {
  const { shelf, send, clock, requestPermission } = world;
  return createStore<WalkThroughsState>()((set, get) => {
    const may = async (work: () => Promise<void>): Promise<void> => {
      set({ trouble: null });
      try {
        await work();
      } catch (error) {
        const isFull = (error as { name?: unknown } | null)?.name === 'QuotaExceededError';
        set({ trouble: isFull ? 'disk-full' : 'broken' });
      }
    };
    /** The permission is asked for before anything else: browsers want it at the press itself. */
    const ask = async (request: WalkThroughRequest): Promise<void> => {
      const { origin } = get();
      const allowed = origin === null ? Promise.resolve(false) : requestPermission(origin);
      await may(async () => {
        if (!(await allowed)) return set({ trouble: 'needs-permission' });
        const reply = await send('walkThrough', request);
        if (reply && reply.outcome !== 'walking' && reply.outcome !== 'ended') set({ trouble: reply.outcome });
      });
    };
    let following: string | null = null;
    return {
      origin: null,
      walks: undefined,
      trouble: null,
      deleted: null,
      imported: null,
      follow: (origin) => {
        if (following === origin) return;
        following = origin;
        set({ origin, walks: undefined });
        shelf.watch(origin, (walks) => following === origin && set({ walks }), signal);
      },
      record: (setup) => ask({ does: 'begin', setup }),
      goOn: (id) => ask({ does: 'go-on', id }),
      end: (id, does) => may(async () => void (await send('walkThrough', { does, id }))),
      remove: (id) =>
        may(async () => {
          const at = clock.now();
          await shelf.change(id, { deletedAt: at });
          set({ deleted: { ids: [id], at } });
          void clock.wait(undoMs, signal).then(
            async () => {
              await shelf.purge(at + 1).catch(() => undefined);
              if (get().deleted?.at === at) set({ deleted: null });
            },
            () => undefined,
          );
        }),
      undo: () =>
        may(async () => {
          const { deleted } = get();
          if (!deleted) return;
          await shelf.restore(deleted.ids);
          set({ deleted: null });
        }),
      importFile: (file) =>
        may(async () => {
          const { origin } = get();
          if (origin === null) return;
          const read =
            file.size > largestWalkThrough
              ? ({ fault: { fault: 'too-large', bytes: file.size } } as const)
              : readWalkThrough(await file.text(), origin);
          if ('fault' in read) return set({ imported: { file: file.name, fault: read.fault } });
          if (await shelf.load(read.walk.id)) return set({ imported: { file: file.name, fault: { fault: 'already-there' } } });
          await shelf.save(importedWalkThrough(read.walk, clock.now()));
          set({ imported: { file: file.name, fault: null } });
        }),
    };
  });
}
