import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CorrectRequest, ShowWayRequest, StartReply } from '../messaging/protocol.ts';
import { defaultSettings, type AuditSettings, type GoalKind, type Limits, type ReadAs } from '../model/settings.ts';
import type { Showing } from '../model/shown-way.ts';
import { worstServed } from '../model/worst-served.ts';
import type { AuditView } from '../ports/audit-archive.ts';
import { choicesOf } from './choices-of.ts';
import { goesOnByItself } from './goes-on-by-itself.ts';
import type { PopupWorld } from './popup-world.ts';
import type { Ask } from './screen-of.ts';
import { siteOf, type Tab } from './tab-site.ts';

export interface PopupState {
  readonly tab: Tab;
  /** See PopupWorld. */
  readonly runsScripts: boolean;
  /** Undefined until the archive has answered. */
  readonly view: AuditView | null | undefined;
  /** The way that is being shown on the site, or null. */
  readonly showing: Showing | null;
  readonly ask: Ask;
  readonly limits: Limits;
  /** Null: to be found out from the site. */
  readonly goal: GoalKind | null;
  /** With whose eyes the site is to be read. */
  readonly as: ReadAs;
  setGoal(goal: GoalKind | null): void;
  setAs(as: ReadAs): void;
  setLimits(limits: Limits): void;
  /** Begins a check; `change` holds for this one alone. */
  check(change?: Partial<AuditSettings>): Promise<void>;
  /** Begins, or goes on with, what was refused without asking for the site: it lasts as long as the tab stays. */
  checkWithout(): Promise<void>;
  /** Asks for the site, then begins, or goes on with, what was refused. */
  allow(): Promise<void>;
  pause(): Promise<void>;
  /** Goes on with a check that is paused or waits; asks for the site first where that is what it waits for. */
  goOn(): Promise<void>;
  stop(): Promise<void>;
  /** The user shows the way to the goal of the check, says how it stands, or wants it forgotten. */
  showWay(does: ShowWayRequest['does']): Promise<void>;
  /** Shows the path to the goal on the pages themselves, in this tab; then the popup is out of the way. */
  walk(): Promise<void>;
  /** The user puts right what the check took something for, or takes that back. */
  correct(does: CorrectRequest['does']): Promise<void>;
  /** Shows the choices again, or leaves them. */
  setUp(): void;
  leaveSetUp(): void;
}

export type PopupStore = StoreApi<PopupState>;

const limitsOf = ({ pages, atOnce, perSecond, draw, ownCart }: Limits): Limits => ({ pages, atOnce, perSecond, draw, ownCart });

/** One popup's store. It follows the archive until the signal is aborted. */
export function createPopupStore(world: PopupWorld, signal: AbortSignal): PopupStore {
  const { tab, send } = world;
  const origin = siteOf(tab);
  const store = createStore<PopupState>()((set, get) => {
    /** What a refused start asked for, so that allowing it asks for the same. */
    let wanted: Partial<AuditSettings> = {};

    const settle = (reply: StartReply | undefined): void => {
      if (reply?.outcome === 'refused') set({ ask: { kind: 'refused', trouble: reply.trouble } });
      else if (reply === undefined || reply.auditId === auditId()) set({ ask: { kind: 'nothing' } });
    };
    const begin = async (permission: Promise<boolean> | null): Promise<void> => {
      set({ ask: { kind: 'starting', before: get().view?.record.id ?? null } });
      if (permission && !(await permission)) return set({ ask: { kind: 'refused', trouble: 'needs-permission' } });
      settle(await send('startAudit', order()));
    };
    const order = () => {
      const { limits, goal, as } = get();
      return { tabId: tab.id, url: tab.url ?? '', settings: { ...defaultSettings, ...limits, goal, as, ...wanted } };
    };
    const auditId = (): string | null => get().view?.record.id ?? null;
    const permissionFor = (site: string | null, goesOnWith: string | null): Promise<boolean> | null => {
      // Other hosts of the site are read by the background, which needs leave for each; so does the site itself in Firefox.
      const asked = [...(site === null ? [] : [site]), ...(wanted.hosts ?? [])];
      if (asked.length === 0) return null;
      const answer = world.requestPermission(...asked);
      world.rememberStart({ ...order(), goesOnWith });
      return answer;
    };
    const waiting = (): string | null => (get().view?.record.state === 'waiting' ? auditId() : null);
    const resume = async (id: string): Promise<void> => settle(await send('resumeAudit', { auditId: id, tabId: tab.id }));
    const resumeAllowed = async (id: string): Promise<void> => {
      const permission = permissionFor(origin, id);
      if (permission && !(await permission)) return set({ ask: { kind: 'refused', trouble: 'needs-permission' } });
      await resume(id);
    };

    return {
      tab,
      runsScripts: world.runsScripts,
      view: undefined,
      showing: null,
      ask: { kind: 'nothing' },
      limits: limitsOf(defaultSettings),
      goal: null,
      as: defaultSettings.as,
      setGoal: (goal) => set({ goal }),
      setAs: (as) => set({ as }),
      setLimits: (limits) => {
        set({ limits });
        void world.storage.save(limits, origin);
      },
      check: (change = {}) => {
        wanted = change;
        return begin(permissionFor(world.asksFirst ? origin : null, null));
      },
      checkWithout: () => {
        const id = waiting();
        return id === null ? begin(null) : resume(id);
      },
      allow: () => {
        const id = waiting();
        return id === null ? begin(permissionFor(origin, null)) : resumeAllowed(id);
      },
      pause: async () => {
        const id = auditId();
        if (id !== null) await send('pauseAudit', { auditId: id });
      },
      goOn: async () => {
        const view = get().view;
        if (!view) return;
        const { id, trouble } = view.record;
        await (trouble === 'needs-permission' ? resumeAllowed(id) : resume(id));
      },
      stop: async () => {
        const id = auditId();
        if (id === null) return;
        set({ ask: { kind: 'stopping', auditId: id } });
        await send('stopAudit', { auditId: id });
      },
      showWay: async (does) => {
        // Firefox lets nobody into the page that comes next without it.
        if (does === 'begin' && world.asksFirst && origin !== null && !(await world.requestPermission(origin))) return;
        const id = get().showing?.auditId ?? auditId();
        if (id !== null && origin !== null) await send('showWay', { tabId: tab.id, origin, auditId: id, does });
      },
      walk: async () => {
        if (world.asksFirst && origin !== null && !(await world.requestPermission(origin))) return;
        const result = get().view?.result;
        const need = result?.goals[0]?.kind;
        const id = auditId();
        if (!result || need === undefined || id === null) return;
        const worst = worstServed(result.visitors);
        const visitor = worst.kind === 'worst' ? worst.visitor : 'informed';
        await send('walkPath', { auditId: id, tabId: tab.id, visitor, device: 'desktop', need });
        world.leave();
      },
      correct: async (does) => {
        const id = auditId();
        if (id !== null) await send('correct', { auditId: id, does });
      },
      setUp: () => set({ ask: { kind: 'set-up' } }),
      leaveSetUp: () => set({ ask: { kind: 'nothing' } }),
    };
  });
  follow(store, world, signal);
  return store;
}

function follow(store: PopupStore, world: PopupWorld, signal: AbortSignal): void {
  const origin = siteOf(world.tab);
  if (origin === null) return;
  const preferred = world.storage.load(origin);
  const take = (view: AuditView | null) => {
    const isFirst = store.getState().view === undefined;
    store.setState((old) => taken(old, view));
    const before = store.getState();
    if (isFirst) void preferred.then((site) => store.setState(choicesOf(site, before, store.getState())));
    if (isFirst && world.takesUp && view !== null && goesOnByItself(view.record)) void takeUp(store, world);
  };
  world.archive.watch({ origin, tabId: world.tab.id }, take, signal);
  world.shown.watchShowing(origin, (showing) => store.setState({ showing }), signal);
  void preferred.then(({ preferences }) => store.setState({ limits: limitsOf(preferences) }));
}

/** Goes on with the check that waits, once for each opening of the popup. Where that is refused it is shown as waiting. */
async function takeUp(store: PopupStore, { send, tab }: PopupWorld): Promise<void> {
  const record = store.getState().view?.record;
  if (!record) return;
  const ask = { auditId: record.id, after: record.trouble };
  store.setState({ ask: { kind: 'going-on', ...ask } });
  const reply = await send('resumeAudit', { auditId: record.id, tabId: tab.id });
  if (store.getState().ask.kind === 'going-on')
    store.setState({ ask: reply?.outcome === 'refused' ? { kind: 'nothing' } : { kind: 'went-on', ...ask } });
}

/** A view just read: the first one, and that of a new audit, bring what was chosen for it; one of a new audit ends the waiting for it. */
function taken({ view: old, ask }: PopupState, view: AuditView | null): Partial<PopupState> {
  const begun = ask.kind === 'starting' && view !== null && view.record.id !== ask.before;
  return {
    view,
    ...(view !== null && (old === undefined || begun) ? { goal: view.record.settings.goal, as: view.record.settings.as } : {}),
    ...(begun ? { ask: { kind: 'nothing' } } : {}),
  };
}
