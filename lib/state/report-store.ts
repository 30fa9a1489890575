import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Protocol } from '../messaging/protocol.ts';
import type { AuditExport } from '../model/audit-export.ts';
import { isExample } from '../model/example.ts';
import type { Note } from '../model/note.ts';
import type { Device } from '../model/page.ts';
import { lessServedDevice } from '../model/less-served-device.ts';
import type { PathWish, WalkReply } from '../model/walked-path.ts';
import type { WayToPage } from '../model/way-to-page.ts';
import type { WhatIf } from '../model/what-if.ts';
import type { AuditView } from '../ports/audit-archive.ts';
import type { ReportWorld } from './report-world.ts';

/** What came of the fixes that are switched on. `lost`: the pages of the check are not kept any more. */
export type Trying =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'trying' }
  | { readonly kind: 'tried'; readonly whatIf: WhatIf }
  | { readonly kind: 'lost' };

/** `needs-permission`: the audited tab is gone, and another needs the user's leave for the site. */
export interface NotShown {
  readonly why: Exclude<WalkReply['outcome'], 'walking'>;
  readonly wish: PathWish;
}

export interface ReportState {
  /** Undefined until the archive has answered; null when there is no such audit (any more). */
  readonly view: AuditView | null | undefined;
  /** The screen whose figures are shown. */
  readonly device: Device;
  /** Ids of the fixes that are switched on. */
  readonly on: readonly string[];
  readonly trying: Trying;
  /** What the user wrote about the pages of the site, private notes too. A check from a file has none of this browser's. */
  readonly notes: readonly Note[];
  /** The result that it is compared with; null where there is none, or it was not looked for yet. */
  readonly beside: AuditExport | null;
  /** The page whose way was asked for; its way is undefined while it is looked for. Null: none is asked for. */
  readonly asked: { readonly url: string; readonly way: WayToPage | null | undefined } | null;
  /** Why a way that was to be shown on the page is not. */
  readonly notShown: NotShown | null;
  setDevice(device: Device): void;
  /** Looks for the check before this one, to compare with. Done once, when the report stands: a result is large. */
  lookBack(): Promise<void>;
  /** Has a way drawn on the site's own pages, in the audited tab. */
  showWay(wish: PathWish): Promise<void>;
  /** The same, after the user was asked for the site. */
  allowAndShow(): Promise<void>;
  /** Asks for the shortest way to a page. */
  askWay(url: string): void;
  leaveWay(): void;
  /** Switches one fix on or off. */
  switchFix(id: string): void;
  /** Switches exactly these on. */
  chooseFixes(ids: readonly string[]): void;
  correct(does: Parameters<Protocol['correct']>[0]['does']): void;
}

/** The audited tab was closed. */
const noTab = -1;

export type ReportStore = StoreApi<ReportState>;

/** One report's store. It follows its audit until the signal is aborted. */
export function createReportStore(
  { auditId, besideId, archive, notes, tried, send, requestPermission }: ReportWorld,
  signal: AbortSignal,
): ReportStore {
  let asked = 0;
  const store = createStore<ReportState>()((set, get) => {
    const attempt = async (on: readonly string[]): Promise<void> => {
      const number = (asked += 1);
      if (auditId === null || on.length === 0) return set({ on, trying: { kind: 'nothing' } });
      const { trying } = get();
      // What was tried last stands until the next is known, so that nothing flickers.
      set({ on, trying: trying.kind === 'tried' ? trying : { kind: 'trying' } });
      const whatIf = await send('tryFixes', { auditId, ids: on });
      if (number === asked) set({ trying: whatIf ? { kind: 'tried', whatIf } : { kind: 'lost' } });
    };
    return {
      view: auditId === null ? null : undefined,
      device: 'desktop',
      on: [],
      trying: { kind: 'nothing' },
      notes: [],
      beside: null,
      asked: null,
      notShown: null,
      showWay: async (wish) => {
        const record = get().view?.record;
        if (!record) return;
        const reply = await send('walkPath', { ...wish, auditId: record.id, tabId: record.tabId ?? noTab });
        set({ notShown: reply && reply.outcome !== 'walking' ? { why: reply.outcome, wish } : null });
      },
      allowAndShow: async () => {
        const { notShown, view, showWay } = get();
        if (notShown && view && (await requestPermission(view.record.origin))) await showWay(notShown.wish);
      },
      lookBack: async () => {
        const { view, beside } = get();
        const record = view?.record;
        if (besideId !== null || beside || !record || record.endedAt === null || record.importedAt !== undefined || isExample(record))
          return;
        const before = await archive.latestJudged(record.origin, record.startedAt);
        if (before && !signal.aborted) set({ beside: before.result });
      },
      askWay: (url) => {
        if (auditId === null) return;
        set({ asked: { url, way: undefined } });
        void send('wayTo', { auditId, url }).then((way) => {
          if (get().asked?.url === url) set({ asked: { url, way: way ?? null } });
        });
      },
      leaveWay: () => set({ asked: null }),
      setDevice: (device) => set({ device }),
      switchFix: (id) => {
        const { on } = get();
        void attempt(on.includes(id) ? on.filter((one) => one !== id) : [...on, id]);
      },
      chooseFixes: (ids) => void attempt(ids),
      correct: (does) => {
        if (auditId !== null) void send('correct', { auditId, does });
      },
    };
  });
  if (auditId === null) return store;
  // Other views of this check follow what is tried, as long as the report is open.
  store.subscribe(({ trying }, before) => {
    if (trying !== before.trying && trying.kind !== 'trying') tried.tell(auditId, trying.kind === 'tried' ? trying.whatIf : null);
  });
  signal.addEventListener('abort', () => tried.tell(auditId, null), { once: true });
  let judged: string | null = null;
  let isWithNotes = false;
  const take = (view: AuditView | null): void => {
    if (view && view.record.importedAt === undefined && !isWithNotes) {
      isWithNotes = true;
      notes.watch(view.record.origin, (written) => store.setState({ notes: written }), signal);
    }
    const result = view?.result ?? null;
    const isFirst = !store.getState().view?.result && result !== null;
    store.setState({ view, ...(isFirst ? { device: lessServedDevice(result.visitors) } : {}) });
    // Judged again: what was tried holds for what it was.
    const now = result && JSON.stringify([result.corrections, result.fixes.map(({ id }) => id)]);
    if (judged !== null && now !== null && now !== judged) {
      const known = new Set(result?.fixes.map(({ id }) => id));
      store.getState().chooseFixes(store.getState().on.filter((id) => known.has(id)));
    }
    judged = now;
  };
  archive.follow(auditId, take, signal);
  if (besideId !== null) archive.follow(besideId, (view) => store.setState({ beside: view?.result ?? null }), signal);
  return store;
}
