import { createStore, type StoreApi } from 'zustand/vanilla';
import { undoMs } from '../model/audit.ts';
import { adsIn } from '../model/promise/ads-in.ts';
import { mostAds, type Ad, type KeptAds } from '../model/promise/ads.ts';
import type { PromiseCheck } from '../model/promise/promise-check.ts';
import type { Clock } from '../ports/clock.ts';
import type { AdsShelf } from '../ports/ads-shelf.ts';
import type { Send } from './popup-world.ts';

/** All that the ads of one site ask of the world. */
export interface PromiseWorld {
  readonly shelf: AdsShelf;
  readonly clock: Pick<Clock, 'now' | 'wait'>;
  readonly send: Send;
  readonly newId: () => string;
}

export interface PromiseState {
  /** Undefined until the shelf has answered. */
  readonly ads: readonly Ad[] | undefined;
  /** By id of the ad; null where the pages of the check are not kept any more. */
  readonly checks: ReadonlyMap<string, PromiseCheck> | null;
  readonly isChecking: boolean;
  /** The ad that was removed last, and where it stood. */
  readonly removed: { readonly ad: Ad; readonly at: number } | null;
  readonly trouble: 'disk-full' | 'broken' | null;
  /** Follows a site from now on. */
  follow(origin: string): void;
  /** Each of the ads in the text. */
  add(ad: Omit<Ad, 'id'>): Promise<void>;
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  /** Has these ads looked at in an audit. */
  check(auditId: string, ads: readonly Ad[]): Promise<void>;
}

export type PromiseStore = StoreApi<PromiseState>;

/** The ads of one site. They are followed until the signal is aborted. */
export function createPromiseStore({ shelf, clock, send, newId }: PromiseWorld, signal: AbortSignal): PromiseStore {
  return createStore<PromiseState>()((set, get) => {
    let following: string | null = null;
    let checked = '';
    const save = async (change: (ads: readonly Ad[]) => readonly Ad[]): Promise<boolean> => {
      const { ads } = get();
      if (following === null || !ads) return false;
      set({ trouble: null });
      try {
        await shelf.save({ origin: following, ads: change(ads), savedAt: clock.now() });
        return true;
      } catch (error) {
        set({ trouble: (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'disk-full' : 'broken' });
        return false;
      }
    };
    return {
      ads: undefined,
      checks: new Map(),
      isChecking: false,
      removed: null,
      trouble: null,
      follow(origin) {
        if (following === origin) return;
        following = origin;
        set({ ads: undefined, removed: null });
        shelf.watch(origin, (kept: KeptAds | null) => following === origin && set({ ads: kept?.ads ?? [] }), signal);
      },
      async add({ text, url }) {
        const added = adsIn(text).map((one) => ({ id: newId(), text: one.slice(0, mostAds.characters), url }));
        await save((ads) => [...ads, ...added].slice(0, mostAds.number));
      },
      async remove(id) {
        const at = get().ads?.findIndex((one) => one.id === id) ?? -1;
        const ad = get().ads?.[at];
        if (!ad || !(await save((ads) => ads.filter((one) => one.id !== id)))) return;
        const removed = { ad, at };
        set({ removed });
        void clock.wait(undoMs, signal).then(
          () => get().removed === removed && set({ removed: null }),
          () => undefined,
        );
      },
      async undo() {
        const { removed } = get();
        if (removed && (await save((ads) => ads.toSpliced(removed.at, 0, removed.ad)))) set({ removed: null });
      },
      async check(auditId, ads) {
        const wanted = JSON.stringify([auditId, ads]);
        if (wanted === checked) return;
        checked = wanted;
        if (ads.length === 0) return set({ checks: new Map(), isChecking: false });
        set({ isChecking: true });
        const checks = await send('checkPromises', { auditId, ads: ads.map(({ text, url }) => ({ text, url })) });
        if (checked !== wanted) return;
        set({
          checks: checks ? new Map(ads.flatMap(({ id }, at) => (checks[at] ? [[id, checks[at]] as const] : []))) : null,
          isChecking: false,
        });
      },
    };
  });
}
