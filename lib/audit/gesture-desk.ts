import type { AuditRecord } from '../model/audit.ts';
import type { GestureId } from '../model/gesture.ts';
import { say } from '../model/say.ts';
import { worstServed } from '../model/worst-served.ts';
import type { AuditArchive, AuditView } from '../ports/audit-archive.ts';
import type { Clock } from '../ports/clock.ts';
import type { SettingsStorage } from '../ports/settings-storage.ts';
import type { Toolbar, ToolbarNotice } from '../ports/toolbar.ts';
import type { WalkKeeper } from '../ports/walk-keeper.ts';
import type { AuditOffice } from './audit-office.ts';
import { settingsAgain } from './settings-again.ts';
import type { OverlayDesk } from './walking/overlay-desk.ts';

/** The tab in which a key was pressed or a menu opened. `origin`: its site; null where it shows none. */
export interface GestureTab {
  readonly id: number;
  readonly url: string;
  readonly origin: string | null;
}

export interface GestureWorld {
  readonly archive: Pick<AuditArchive, 'watch' | 'latestJudged'>;
  readonly office: Pick<AuditOffice, 'start' | 'resume'>;
  readonly overlay: Pick<OverlayDesk, 'begin' | 'turn'>;
  readonly walks: Pick<WalkKeeper, 'load'>;
  readonly storage: Pick<SettingsStorage, 'load'>;
  readonly toolbar: Toolbar;
  readonly clock: Clock;
  /** Opens the report of an audit. */
  readonly openReport: (auditId: string) => Promise<void>;
  /** Whether the user has allowed a site for good. */
  readonly mayVisit: (origin: string) => Promise<boolean>;
  /** Has the overlay in a tab look again at what is to be shown. */
  readonly refreshOverlay: (tabId: number) => Promise<unknown>;
}

/** Does what the user asked for by a key or from a menu, where no window of ours is open to say what came of it. */
export interface GestureDesk {
  /** `isAllowed`: the site was allowed where the browser asks for that first. */
  make(gesture: GestureId, tab: GestureTab, isAllowed: boolean): Promise<void>;
}

/** A notice stands so long at the button. */
const noticeMs = 12_000;

export function createGestureDesk(world: GestureWorld): GestureDesk {
  const { archive, office, overlay, walks, storage, toolbar, clock } = world;

  /** The popup says it best. Where the browser does not open it, the button does. */
  const tell = async (tab: GestureTab, notice: ToolbarNotice): Promise<void> => {
    if (await toolbar.openPopup()) return;
    await toolbar.say(tab.id, notice);
    await clock.wait(noticeMs, new AbortController().signal);
    await toolbar.say(tab.id, null);
  };

  /** Tabs whose check is being begun: of two quick presses the second finds none yet in the archive. */
  const beginning = new Set<number>();
  const check = async (tab: GestureTab, origin: string): Promise<void> => {
    if (beginning.has(tab.id)) return tell(tab, notices.underWay(origin));
    beginning.add(tab.id);
    const notice = await checkOnce(tab, origin).finally(() => beginning.delete(tab.id));
    return tell(tab, notice);
  };
  const checkOnce = async (tab: GestureTab, origin: string): Promise<ToolbarNotice> => {
    const record = (await viewOf(archive, { origin, tabId: tab.id }))?.record ?? null;
    if (isUnderWay(record, tab.id)) return notices.underWay(origin);
    const goesOn = record !== null && (record.state === 'waiting' || (record.state === 'paused' && record.tabId === tab.id));
    const reply = goesOn ? await office.resume(record.id, tab.id) : await begin(tab, origin, record);
    if (reply.outcome === 'started') return notices.underWay(origin);
    return reply.trouble === 'not-a-website' ? notices.noSite() : notices.notReached(origin);
  };
  const begin = async (tab: GestureTab, origin: string, last: AuditRecord | null) => {
    const settings = settingsAgain(await storage.load(origin), last?.settings ?? null);
    const allowed = await Promise.all(settings.hosts.map(world.mayVisit));
    const hosts = settings.hosts.filter((_, index) => allowed[index]);
    return office.start({ tabId: tab.id, url: tab.url, settings: { ...settings, hosts } });
  };

  const openReport = async (tab: GestureTab, origin: string): Promise<void> => {
    const view = await viewOf(archive, { origin, tabId: tab.id });
    // The last check may have come to nothing: the one before it has a report all the same.
    const shown = view?.result ? view : await archive.latestJudged(origin);
    if (!shown) return tell(tab, notices.noReport(origin));
    await world.openReport(shown.record.id);
  };

  const switchPath = async (tab: GestureTab, origin: string): Promise<void> => {
    if ((await walks.load(tab.id))?.origin === origin) {
      await overlay.turn({ tabId: tab.id, origin }, { url: tab.url, does: { kind: 'close' } });
      await world.refreshOverlay(tab.id);
      return;
    }
    const { record, result } = (await viewOf(archive, { origin, tabId: tab.id })) ?? {};
    const judged = record && result && record.endedAt !== null ? { record, result } : await archive.latestJudged(origin);
    if (!judged) return tell(tab, notices.noReport(origin));
    const need = judged.result.goals[0]?.kind;
    if (need === undefined) return tell(tab, notices.noWay());
    const worst = worstServed(judged.result.visitors);
    const visitor = worst.kind === 'worst' ? worst.visitor : 'informed';
    const reply = await overlay.begin({ auditId: judged.record.id, tabId: tab.id, visitor, device: 'desktop', need });
    if (reply.outcome === 'no-pages') return tell(tab, notices.noPages());
    if (reply.outcome !== 'walking') return tell(tab, reply.outcome === 'no-way' ? notices.noWay() : notices.notReached(origin));
  };

  const works = { 'check-site': check, 'open-report': openReport, 'show-path': switchPath };
  return {
    async make(gesture, tab, isAllowed) {
      if (tab.origin === null) return tell(tab, notices.noSite());
      if (!isAllowed && gesture !== 'open-report') return tell(tab, notices.notAllowed(tab.origin));
      await works[gesture](tab, tab.origin);
    },
  };
}

/** What the archive says of a tab now. */
function viewOf(archive: Pick<AuditArchive, 'watch'>, tab: { readonly origin: string; readonly tabId: number }): Promise<AuditView | null> {
  const seen = new AbortController();
  return new Promise<AuditView | null>((resolve) => archive.watch(tab, resolve, seen.signal)).finally(() => seen.abort());
}

const isUnderWay = (record: AuditRecord | null, tabId: number): boolean => record?.state === 'running' && record.tabId === tabId;

const hostOf = (origin: string): string => new URL(origin).host;

/** Each says what happened, and what a press of the button does now. */
const notices = {
  underWay: (origin: string) => ({ badge: '…', title: say`Floorwalker is checking ${hostOf(origin)}. Press to see how far it is.` }),
  notReached: (origin: string) => ({
    badge: '!',
    title: say`Floorwalker could not get into this page of ${hostOf(origin)}. Press, then “Check this site”.`,
  }),
  notAllowed: (origin: string) => ({ badge: '!', title: say`${hostOf(origin)} was not allowed, so nothing was read. Press to try again.` }),
  noSite: () => ({ badge: '–', title: say`Floorwalker checks web sites. This tab shows none.` }),
  noReport: (origin: string) => ({ badge: '?', title: say`${hostOf(origin)} has no report yet. Press, then “Check this site”.` }),
  noPages: () => ({ badge: '?', title: say`The pages of the last check are not kept any more. Press, then “Check again”.` }),
  noWay: () => ({ badge: '–', title: say`The last check found no way that could be shown. Press to see what it found.` }),
};
