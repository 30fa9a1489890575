import type { Instead, InsteadAsked, OverlayTurn, OverlayView, PathWish, TagsAsked } from '../../model/walked-path.ts';
import type { Walk, WalkReply, WalkRequest, WayTag } from '../../model/walked-path.ts';
import type { OverlayGuide } from '../../ports/overlay-guide.ts';
import type { WalkKeeper } from '../../ports/walk-keeper.ts';
import { doneAt, standOn } from '../../way/stand-on.ts';
import type { AuditArchive } from '../../ports/audit-archive.ts';
import type { MapRoom } from './map-room.ts';
import { isFilled, standOf } from './stand-of.ts';
import { isOnSite, type TabPlace, tabToWalk } from './tab-to-walk.ts';
import { viewOfWalk } from './view-of-walk.ts';

export interface OverlayWorld {
  readonly archive: Pick<AuditArchive, 'load'>;
  readonly maps: MapRoom;
  readonly guide: OverlayGuide;
  readonly walks: WalkKeeper;
}

/**
 * Holds what is walked in each tab: where the user stands, what comes next, what leads on when the way was lost. It opens pages that a check has
 * read, and nothing else; every press is the user's.
 */
export interface OverlayDesk {
  begin(request: WalkRequest): Promise<WalkReply>;
  /** What the overlay in a tab tells. It has passed the door. */
  turn(place: TabPlace, turn: OverlayTurn): Promise<OverlayView>;
  tags(place: TabPlace, asked: TagsAsked): Promise<readonly WayTag[]>;
  /** What can be pressed where the end of a leg is covered. */
  instead(place: TabPlace, asked: InsteadAsked): Promise<Instead | null>;
  /** The user has seen enough of what is walked in a tab. */
  end(tabId: number): Promise<void>;
  /** A tab shows another page, or is about to. */
  tabMoved(tabId: number, state: 'loading' | 'complete'): Promise<void>;
  tabClosed(tabId: number): Promise<void>;
}

const over: OverlayView = { isOver: true };

export function createOverlayDesk(world: OverlayWorld): OverlayDesk {
  const { archive, guide, walks, maps } = world;
  /** What is read and written back is so by one at a time. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  /** What is walked in a tab, while it shows that site. */
  const walkIn = async ({ tabId, origin }: TabPlace): Promise<Walk | null> => {
    const walk = await walks.load(tabId);
    return walk?.origin === origin ? walk : null;
  };
  const end = async (walk: Walk): Promise<void> => {
    await walks.remove(walk.tabId);
    if (walk.movedFrom) await guide.putBack(walk.tabId, walk.movedFrom);
  };
  const opened = async (walk: Walk, url: string): Promise<void> => {
    await walks.save(walk);
    await guide.open(walk.tabId, url);
  };
  /** Shows a walk on the page that stands in its tab; false where the browser does not let us. */
  const placed = async (walk: Walk): Promise<boolean> => {
    await walks.save(walk);
    if ((await guide.placeOverlay(walk.tabId)) === 'placed') return true;
    await walks.remove(walk.tabId);
    return false;
  };

  const choose = async (walk: Walk, wish: PathWish): Promise<OverlayView> => {
    const map = await maps.of(walk.auditId);
    const path = map?.path(wish) ?? null;
    if (!map || !path) return viewOfWalk(walk, { at: 'lost', back: walk.done }, 'no-way');
    const isPhone = wish.device === 'phone';
    let { movedFrom } = walk;
    if (isPhone && !movedFrom) {
      movedFrom = await guide.shrink(walk.tabId);
      if (!movedFrom) return viewOfWalk(walk, { at: 'lost', back: walk.done }, 'no-window');
    }
    if (!isPhone && movedFrom) {
      await guide.putBack(walk.tabId, movedFrom);
      movedFrom = null;
    }
    const chosen: Walk = { ...walk, ...wish, path, done: 0, filled: false, figures: map.figures(wish.need), movedFrom };
    await opened(chosen, map.start);
    return viewOfWalk(chosen, { at: 'leg', leg: 0 }, null);
  };

  const fromHere = async (walk: Walk, url: string): Promise<OverlayView> => {
    const map = await maps.of(walk.auditId);
    const filled = isFilled(walk);
    const path = map?.path(walk, { url, filled }) ?? null;
    const isRead = map?.knows(url, walk.device) === true;
    if (!path) return viewOfWalk(walk, { at: 'lost', back: walk.done }, isRead ? 'no-way' : 'page-not-read');
    const chosen = { ...walk, path, done: 0, filled };
    await walks.save(chosen);
    return viewOfWalk(chosen, standOn(path, 0, url), null);
  };

  /** Where the tab stands now. */
  const came = async (walk: Walk, url: string): Promise<OverlayView> => {
    if (!walk.path) return viewOfWalk(walk, { at: 'lost', back: 0 }, 'no-way');
    const stand = await standOf(walk, url, maps);
    const done = doneAt(stand, walk.path.legs.length);
    if (done !== walk.done) await walks.save({ ...walk, done });
    return viewOfWalk(walk, stand, null);
  };

  return {
    begin: ({ auditId, tabId, fromHere: isFromHere, ...wish }) =>
      inTurn(async () => {
        const record = await archive.load(auditId);
        const map = record && (await maps.of(auditId));
        if (!record || !map) return { outcome: 'no-pages' };
        const here = isFromHere ? ((await guide.standsIn(tabId))?.url ?? null) : null;
        const path = map.path({ ...wish, device: 'desktop' }, here === null ? undefined : { url: here, filled: false });
        if (!path) return { outcome: 'no-way' };
        const tab = await tabToWalk(guide, { tabId, origin: record.origin }, map.start);
        if (tab === null) return { outcome: 'needs-permission' };
        const earlier = await walks.load(tab);
        if (earlier) await end(earlier);
        const { choices } = map;
        const walk: Walk = {
          ...wish,
          device: 'desktop',
          tabId: tab,
          auditId,
          origin: record.origin,
          path,
          done: 0,
          filled: false,
          choices,
          figures: map.figures(wish.need),
          movedFrom: null,
        };
        if (here !== null) return (await placed(walk)) ? { outcome: 'walking', tabId: tab } : { outcome: 'needs-permission' };
        if (wish.device === 'phone') await choose(walk, wish);
        else await opened(walk, map.start);
        return { outcome: 'walking', tabId: tab };
      }),
    turn: (place, { url, does }) =>
      inTurn(async () => {
        const walk = await walkIn(place);
        if (!walk) return over;
        switch (does.kind) {
          case 'came':
            return came(walk, url);
          case 'pressed': {
            const pressed = { ...walk, done: Math.max(walk.done, does.leg + 1) };
            await walks.save(pressed);
            return came(pressed, url);
          }
          case 'strayed': {
            const filled = walk.filled || (await maps.of(walk.auditId))?.puts(does.words) === true;
            if (filled !== walk.filled) await walks.save({ ...walk, filled });
            return came({ ...walk, filled }, url);
          }
          case 'choose':
            return choose(walk, does.wish);
          case 'go': {
            const to = walk.path?.legs[does.leg]?.page ?? walk.path?.end ?? null;
            if (to === null) return came(walk, url);
            await opened({ ...walk, done: Math.min(does.leg, walk.path?.legs.length ?? 0) }, to);
            return came(walk, url);
          }
          case 'from-here':
            return fromHere(walk, url);
          case 'close':
            await end(walk);
            return over;
        }
      }),
    end: (tabId) =>
      inTurn(async () => {
        const walk = await walks.load(tabId);
        if (!walk) return;
        await end(walk);
        // It asks what to show now, and hears that it is over.
        await guide.placeOverlay(tabId);
      }),
    async tags(place, { url }) {
      const walk = await walkIn(place);
      return (walk && (await maps.of(walk.auditId))?.tags(walk, url)) ?? [];
    },
    async instead(place, asked) {
      const walk = await walkIn(place);
      return (walk && (await maps.of(walk.auditId))?.instead(walk, asked)) ?? null;
    },
    tabMoved: (tabId, state) =>
      inTurn(async () => {
        const walk = await walks.load(tabId);
        if (!walk || (await guide.placeOverlay(tabId)) === 'placed' || state === 'loading') return;
        // The way led to another site, or the browser lets nobody in after a navigation (Firefox, where the site is not allowed).
        if (!(await isOnSite(guide, walk))) await end(walk);
      }),
    tabClosed: (tabId) => inTurn(() => walks.remove(tabId)),
  };
}
