import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PageHere } from '../model/page-here.ts';
import type { WhatIf } from '../model/what-if.ts';
import type { PathWish } from '../model/walked-path.ts';
import type { AuditView } from '../ports/audit-archive.ts';
import type { FrontTab } from '../ports/front-tab.ts';
import { createNotesPart, type NotesPart } from './panel-notes.ts';
import type { PanelWorld } from './panel-world.ts';
import { createPopupStore, type PopupState, type PopupStore } from './popup-store.ts';
import type { NotShown } from './report-store.ts';
import { pageOf, siteOf } from './tab-site.ts';
import { withoutPassword } from './without-password.ts';

export interface PanelState extends NotesPart {
  /** The tab in front; undefined until the browser has said which; null when there is none. */
  readonly tab: FrontTab | null | undefined;
  /** What the popup would know of the site in the tab; null where no site is seen in it. Another one for each site and tab. */
  readonly site: PopupStore | null;
  /** The page in the tab, normalised; null where none is seen. */
  readonly page: string | null;
  /** What the last check says of this page; undefined while it is worked out, null where that cannot be done (any more). */
  readonly here: PageHere | null | undefined;
  /** What becomes of the last check with the fixes that are switched on in its report; null while none is. */
  readonly tried: WhatIf | null;
  /** The path that is shown in the tab, or null. */
  readonly walk: PathWish | null;
  /** Why a way that was to be shown is not. */
  readonly notShown: NotShown | null;
  /** Draws the way from the page in front, on it. */
  showWay(wish: PathWish): Promise<void>;
  /** The same, after the user was asked for the site. */
  allowAndShow(): Promise<void>;
  hideWay(): Promise<void>;
}

export type PanelStore = StoreApi<PanelState>;

/** One panel's store. It follows the tab in front until the signal is aborted, and forgets a site when another one is in front. */
export function createPanelStore(world: PanelWorld, signal: AbortSignal): PanelStore {
  const { send } = world;
  let turnTo: (page: string | null) => void = () => undefined;
  let deletedOf: (origin: string) => PanelState['deleted'] = () => null;
  const store = createStore<PanelState>()((set, get) => {
    const { turnTo: turn, deletedOf: deleted, ...notes } = createNotesPart({ world, get, set, signal });
    turnTo = turn;
    deletedOf = deleted;
    return {
      ...notes,
      tab: undefined,
      site: null,
      page: null,
      here: undefined,
      tried: null,
      walk: null,
      notShown: null,
      async showWay(wish) {
        const { tab, site } = get();
        const auditId = site?.getState().view?.record.id;
        if (!tab || auditId === undefined) return;
        const reply = await send('walkPath', { ...wish, device: 'desktop', fromHere: true, auditId, tabId: tab.id });
        if (get().site === site) set({ notShown: reply && reply.outcome !== 'walking' ? { why: reply.outcome, wish } : null });
      },
      async allowAndShow() {
        const { notShown, tab, showWay } = get();
        const origin = tab ? siteOf(tab) : null;
        if (notShown && origin !== null && (await world.requestPermission(origin))) await showWay(notShown.wish);
      },
      async hideWay() {
        const { tab } = get();
        if (tab) await send('endPath', { tabId: tab.id });
      },
    };
  });

  let atSite = new AbortController();
  /** Of the last check asked about: a later answer of an earlier question is not shown. */
  let asked = 0;
  let askedOf = '';
  const ask = async (view: AuditView | null): Promise<void> => {
    const { page } = store.getState();
    const isEnded = view?.result && view.record.endedAt !== null;
    const of = isEnded && page !== null ? JSON.stringify([view.record.id, page, view.result?.corrections, view.result?.date]) : '';
    if (of === askedOf) return;
    askedOf = of;
    const number = (asked += 1);
    // What was said of the same page stands until it is worked out anew.
    if (of === '' || !isEnded || page === null) return store.setState({ here: undefined });
    const here = await send('pageHere', { auditId: view.record.id, url: page });
    if (number === asked) store.setState({ here: here ?? null });
  };

  const enterSite = (tab: FrontTab, origin: string): void => {
    atSite.abort();
    atSite = new AbortController();
    const within = AbortSignal.any([signal, atSite.signal]);
    // The address changes as the user goes on; what asks for it later gets the one of then.
    const now = { id: tab.id, get url() { return store.getState().tab?.url ?? null; } }; // prettier-ignore
    const site = createPopupStore({ ...world, tab: now, leave: () => undefined, takesUp: false }, within);
    store.setState({ site, notes: undefined, deleted: deletedOf(origin), walk: null, notShown: null, here: undefined, tried: null });
    const followTried = followerOf((tried) => store.setState({ tried }), { ...world, within });
    followTried(site.getState());
    site.subscribe((own) => {
      // An answer to what was asked of a site may come after it was left.
      if (within.aborted) return;
      followTried(own);
      void ask(own.view ?? null);
    });
    world.notes.watch(origin, (notes) => store.setState({ notes }), within);
    world.watchWalk(tab.id, (walk) => store.setState({ walk }), within);
  };

  const follow = (seen: FrontTab | null): void => {
    const before = store.getState();
    const tab = seen && { ...seen, url: seen.url === null ? null : withoutPassword(seen.url) };
    const origin = tab ? siteOf(tab) : null;
    const page = tab && origin !== null ? pageOf(tab, origin) : null;
    const isSame = before.tab && tab?.id === before.tab.id && origin !== null && origin === siteOf(before.tab);
    // Another tab may show the same address.
    const isOtherPage = page !== before.page || tab?.id !== before.tab?.id;
    store.setState({ tab, page, ...(isOtherPage ? { here: undefined } : {}) });
    if (isOtherPage) turnTo(page);
    if (isSame) return void ask(before.site?.getState().view ?? null);
    askedOf = '';
    asked += 1;
    if (tab && origin !== null) return enterSite(tab, origin);
    atSite.abort();
    store.setState({ site: null, notes: undefined, deleted: null, walk: null, notShown: null, here: undefined, tried: null });
  };
  world.front.watch((tab) => {
    if (!signal.aborted) follow(tab);
  }, signal);
  return store;
}

/** Follows what is tried of the check that is shown, one check at a time. */
function followerOf(
  take: (tried: WhatIf | null) => void,
  { tried, within }: Pick<PanelWorld, 'tried'> & { readonly within: AbortSignal },
): (shown: Pick<PopupState, 'view'>) => void {
  let followed: string | null = null;
  let stop = new AbortController();
  return ({ view }) => {
    const auditId = view?.record.id ?? null;
    if (auditId === followed) return;
    followed = auditId;
    stop.abort();
    stop = new AbortController();
    take(null);
    if (auditId !== null) tried.watch(auditId, take, AbortSignal.any([stop.signal, within]));
  };
}
