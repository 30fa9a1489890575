import type { GoalKind } from '../../model/settings.ts';
import { goalKinds } from '../../model/settings.ts';
import type { KeptWalkThrough, StripTurn, StripView, WalkThroughReply, WalkThroughSetup } from '../../model/walk-through.ts';
import { walkThroughFigures } from '../../model/walk-through-figures.ts';
import type { WalkThroughGuide } from '../../ports/walk-through-guide.ts';
import type { WalkThroughShelf } from '../../ports/walk-through-shelf.ts';
import type { AuditHouse } from '../running-audit.ts';
import type { WayDesk } from '../way-desk.ts';
import { fewestKnown } from './fewest-known.ts';
import { createKnownPages } from './known-pages.ts';
import { createLearning, fewestByWay, fewestForBought } from './learn-fewest.ts';
import { takeTurn } from './take-turn.ts';
import { turnedBack } from './turned-back.ts';
import { withEvent } from './with-event.ts';

export interface WalkThroughWorld extends Pick<AuditHouse, 'archive' | 'clock' | 'catalog'> {
  readonly shelf: WalkThroughShelf;
  readonly guide: WalkThroughGuide;
  readonly ways: WayDesk;
  readonly newId: () => string;
}

interface TabPlace {
  readonly tabId: number;
  readonly origin: string;
}

/**
 * Follows people who walk a site: takes in what they do as it is told, through page loads, new tabs and restarts. It opens the page that a
 * walk begins on or goes on from, and nothing else; everything else is the person's. All that it knows is on the shelf.
 */
export interface WalkThroughDesk {
  /** Begins in a new tab. One that goes on elsewhere on this site is interrupted. */
  begin(setup: WalkThroughSetup): Promise<WalkThroughReply>;
  /** Goes on with one that was interrupted, on the page where it stood. */
  goOn(id: string): Promise<WalkThroughReply>;
  end(id: string, how: 'finished' | 'gave-up'): Promise<WalkThroughReply>;
  /** What the strip in a tab tells. It has passed the door. */
  turn(place: TabPlace, turn: StripTurn): Promise<StripView>;
  /** A tab was opened by a link in another. */
  tabOpened(tabId: number, openerId: number): Promise<void>;
  /** A tab shows another page, or is about to. */
  tabMoved(tabId: number, state: 'loading' | 'complete'): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
  /** Tabs have other numbers now, or are gone. */
  interruptAll(): Promise<void>;
}

export function createWalkThroughDesk(world: WalkThroughWorld): WalkThroughDesk {
  const { archive, shelf, guide, clock } = world;
  const pages = createKnownPages(archive);
  /** What is read and written back is so by one at a time. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const learn = createLearning(world, inTurn);
  const interrupt = async (walk: KeptWalkThrough, now: number): Promise<void> => {
    const { events } = withEvent(walk, { kind: 'interrupted' }, now);
    await shelf.change(walk.id, { state: 'interrupted', tabs: [], events });
  };
  /** Whatever of a walk still stands in its tabs looks again, finds it over and takes itself away. */
  const takeStripsAway = ({ tabs }: KeptWalkThrough): void => {
    for (const tabId of tabs) if (tabId !== closedTab) void guide.placeStrip(tabId);
  };
  const interruptOthers = async (origin: string): Promise<void> => {
    const others = (await shelf.walking()).filter((walk) => walk.origin === origin);
    for (const other of others) await interrupt(other, clock.now());
    others.forEach(takeStripsAway);
  };
  const openIn = async (walk: KeptWalkThrough, url: string): Promise<WalkThroughReply> => {
    const tabId = await guide.openNew(url);
    const movedFrom = walk.device === 'phone' ? await guide.shrink(tabId) : null;
    await shelf.save({ ...walk, state: 'walking', tabs: [tabId], movedFrom });
    await guide.placeStrip(tabId);
    return { outcome: 'walking', id: walk.id };
  };
  const finish = async (walk: KeptWalkThrough, how: 'finished' | 'gave-up'): Promise<void> => {
    const { events } = withEvent(walk, { kind: 'ended' }, clock.now());
    await shelf.change(walk.id, { state: how, tabs: [], events, movedFrom: null });
    takeStripsAway(walk);
    const [tabId] = walk.tabs;
    if (walk.movedFrom && tabId !== undefined) await guide.putBack(tabId, walk.movedFrom);
    await guide.openForm(walk.id);
    learn(walk.id, fewestForBought);
  };

  /** Another site stands in a tab: noted once. */
  const leave = async (walk: KeptWalkThrough, tabId: number): Promise<void> => {
    const tab = walk.tabs.indexOf(tabId) + 1;
    if (walk.events.findLast((event) => 'tab' in event && event.tab === tab)?.kind === 'left') return;
    await shelf.change(walk.id, { events: withEvent(walk, { kind: 'left', tab }, clock.now()).events });
  };

  return {
    begin: (setup) =>
      inTurn(async () => {
        const [record, result] = await Promise.all([archive.load(setup.auditId), archive.result(setup.auditId)]);
        if (!record || !result) return { outcome: 'no-check' };
        if (!(await guide.mayVisit(record.origin))) return { outcome: 'needs-permission' };
        await interruptOthers(record.origin);
        const walk: KeptWalkThrough = {
          ...setup,
          id: world.newId(),
          origin: record.origin,
          began: new Date(clock.now()).toISOString(),
          start: result.site.start,
          fewest: fewestKnown(result, setup),
          state: 'walking',
          events: [],
          answers: null,
          tabs: [],
          heard: {},
          movedFrom: null,
        };
        const reply = await openIn(walk, walk.start);
        learn(walk.id, fewestByWay);
        return reply;
      }),
    goOn: (id) =>
      inTurn(async () => {
        const walk = await shelf.load(id);
        if (!walk) return { outcome: 'no-check' };
        if (!(await guide.mayVisit(walk.origin))) return { outcome: 'needs-permission' };
        if (walk.state === 'walking') return { outcome: 'walking', id };
        await interruptOthers(walk.origin);
        const at = walkThroughFigures(walk).lastPage ?? walk.start;
        return openIn(withEvent(walk, { kind: 'went-on' }, clock.now()), at);
      }),
    end: (id, how) =>
      inTurn(async () => {
        const walk = await shelf.load(id);
        if (walk && (walk.state === 'walking' || walk.state === 'interrupted')) await finish(walk, how);
        return { outcome: 'ended' };
      }),
    turn: ({ tabId, origin }, turn) =>
      inTurn(async () => {
        const walk = await shelf.inTab(tabId);
        if (!walk) return { isOver: true };
        if (walk.origin !== origin) {
          await leave(walk, tabId);
          return { isOver: true };
        }
        if (turn.kind === 'ended') {
          await finish(walk, turn.how);
          return { isOver: true };
        }
        const { known, result } = await pages.of(walk.auditId);
        const goal = goalKinds.find((kind): kind is GoalKind => kind === walk.task.need) ?? null;
        const place = { tabId, now: clock.now(), known, result, goal, vocabulary: world.catalog.vocabulary };
        const next = takeTurn(walk, turn, place);
        if (next !== walk) await shelf.change(walk.id, { events: next.events, heard: next.heard });
        const { timeMs } = walkThroughFigures(withEvent(next, { kind: 'ended' }, clock.now()));
        return { isOver: false, id: walk.id, task: walk.task.words, device: walk.device, timeMs };
      }),
    tabOpened: (tabId, openerId) =>
      inTurn(async () => {
        const walk = await shelf.inTab(openerId);
        if (!walk) return;
        await shelf.change(walk.id, { tabs: [...walk.tabs, tabId] });
        await guide.placeStrip(tabId);
      }),
    tabMoved: (tabId, state) =>
      inTurn(async () => {
        const walk = await shelf.inTab(tabId);
        if (!walk) return;
        const placed = await guide.placeStrip(tabId);
        if (state === 'complete' && (placed === 'left-site' || placed === 'needs-permission')) await leave(walk, tabId);
      }),
    tabClosed: (tabId) =>
      inTurn(async () => {
        const walk = await shelf.inTab(tabId);
        if (!walk) return;
        // Numbers of tabs stay: the place of a closed one is kept.
        const tabs = walk.tabs.map((one) => (one === tabId ? closedTab : one));
        if (tabs.every((one) => one === closedTab)) return interrupt(walk, clock.now());
        const left = tabs.flatMap((one, index) => (one === closedTab ? [] : [index + 1]));
        const turned = turnedBack(walk, walk.tabs.indexOf(tabId) + 1, left);
        const { events } = turned ? withEvent(walk, turned, clock.now()) : walk;
        await shelf.change(walk.id, { tabs, events });
      }),
    interruptAll: () =>
      inTurn(async () => {
        // Nobody knows when it ended: what was told last was the last.
        for (const walk of await shelf.walking()) await interrupt(walk, Date.parse(walk.began) + (walk.events.at(-1)?.at ?? 0));
      }),
  };
}

/** No tab has this number. */
const closedTab = -1;
