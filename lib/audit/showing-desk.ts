import { plainly } from '../classify/without-own-counts.ts';
import type { GoalKind } from '../model/settings.ts';
import type { Showing } from '../model/shown-way.ts';
import type { ArrivalReport, ClickReport, TabReply } from '../model/tab-report.ts';
import type { TabGuide } from '../ports/tab-guide.ts';
import { keptAddress, withArrival, withClick } from './follow-showing.ts';
import { handedOver, hasArrived } from './has-arrived.ts';
import type { Rejudging } from './rejudging.ts';
import type { AuditHouse } from './running-audit.ts';

export interface ShowingWorld extends AuditHouse {
  readonly guide: TabGuide;
  readonly rejudging: Pick<Rejudging, 'mark'>;
}

/** Where a way is shown, and on what site. */
export interface ShowingPlace {
  readonly tabId: number;
  readonly origin: string;
}

/**
 * Follows the user who shows a way: takes in each click as it is told, and knows when the goal is reached. The user does everything; the
 * only thing asked of the site is its start page, at the beginning. All that it knows is in the archive.
 */
export interface ShowingDesk {
  /** Begins, or begins again: the tab goes to where counting starts. False when there is no result whose goal could be shown. */
  begin(place: ShowingPlace, auditId: string): Promise<boolean>;
  /** The user came back into a tab in which a way is shown: its recorder may have been kept out. */
  goOn(place: ShowingPlace): Promise<void>;
  /** The user says that the goal is reached. */
  finish(place: ShowingPlace): Promise<void>;
  cancel(place: ShowingPlace): Promise<void>;
  /** Forgets the ways that were shown to a goal. */
  forget(origin: string, goal: GoalKind, auditId: string): Promise<void>;
  /** A report of the recorder in a tab. It has passed the door. */
  told(place: ShowingPlace, report: ArrivalReport | ClickReport): Promise<TabReply>;
  /** A tab is about to show, or shows, another page. */
  tabMoved(tabId: number, state: 'loading' | 'complete'): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
}

const over: TabReply = { isOver: true };
/** A way that is not gone on with for so long was forgotten. Judgement. */
const forgottenMs = 30 * 60_000;

export function createShowingDesk(world: ShowingWorld): ShowingDesk {
  const { archive, shown, clock, guide, catalog } = world;
  /** What is read and written back is so by one at a time. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const end = async (showing: Showing): Promise<void> => {
    await shown.endShowing(showing.origin);
    await guide.mark(showing.tabId, 'none');
  };
  const keep = async (showing: Showing, to: string): Promise<void> => {
    const { origin, goal, device, start, steps, auditId } = showing;
    await shown.saveWay({ origin, goal, device, start, steps, to, shownAt: clock.now() });
    await end(showing);
    void world.rejudging.mark(auditId);
  };
  /** What is being shown in a tab; one that was forgotten is ended. */
  const goesOn = async (showing: Showing | null): Promise<Showing | null> => {
    if (!showing || clock.now() - showing.clickedAt < forgottenMs) return showing;
    await end(showing);
    return null;
  };
  const place = async (tabId: number) => {
    await guide.mark(tabId, 'recording');
    return guide.placeRecorder(tabId);
  };

  return {
    begin: ({ tabId, origin }, auditId) =>
      inTurn(async () => {
        const [record, result] = await Promise.all([archive.load(auditId), archive.result(auditId)]);
        if (record?.origin !== origin || !result) return false;
        const earlier = await shown.showing(origin);
        if (earlier) await end(earlier);
        const { start } = result.site;
        await shown.saveShowing({
          origin,
          goal: result.goals[0]?.kind ?? record.settings.goal ?? 'cart',
          device: 'desktop',
          start,
          steps: [],
          tabId,
          auditId,
          at: null,
          leadsTo: null,
          isFresh: true,
          leapt: false,
          heard: {},
          clickedAt: clock.now(),
        });
        await guide.open(tabId, start);
        await guide.mark(tabId, 'recording');
        return true;
      }),
    goOn: ({ tabId, origin }) =>
      inTurn(async () => {
        const showing = await shown.showing(origin);
        if (showing?.tabId === tabId) await place(tabId);
      }),
    finish: ({ origin }) =>
      inTurn(async () => {
        const showing = await shown.showing(origin);
        if (showing && showing.steps.length > 0 && !showing.leapt) await keep(showing, showing.at ?? origin);
      }),
    cancel: ({ origin }) =>
      inTurn(async () => {
        const showing = await shown.showing(origin);
        if (showing) await end(showing);
      }),
    async forget(origin, goal, auditId) {
      await shown.forgetWays(origin, goal);
      await world.rejudging.mark(auditId);
    },
    told: ({ tabId, origin }, report) =>
      inTurn(async () => {
        const showing = await goesOn(await shown.showing(origin));
        if (showing?.tabId !== tabId) return over;
        const result = await archive.result(showing.auditId);
        const moment = { now: clock.now(), known: new Set(result?.pages.map(({ url }) => url)) };
        const next =
          report.kind === 'arrived'
            ? withArrival(showing, report, moment)
            : withClick(showing, { ...report, step: plainly(report.step, catalog.vocabulary) }, moment);
        const to = next.leapt ? null : hasArrived(next, { result, vocabulary: catalog.vocabulary });
        if (to === null) await shown.saveShowing(next);
        else await keep(next, keptAddress(to, moment.known));
        return { isOver: to !== null };
      }),
    tabMoved: (tabId, state) =>
      inTurn(async () => {
        const showing = await goesOn(await shown.showingIn(tabId));
        if (!showing || (await place(tabId)) === 'placed' || state === 'loading') return;
        const to = showing.leapt ? null : handedOver(showing);
        if (to !== null) await keep(showing, to);
      }),
    tabClosed: (tabId) =>
      inTurn(async () => {
        const showing = await shown.showingIn(tabId);
        if (showing) await end(showing);
      }),
  };
}
