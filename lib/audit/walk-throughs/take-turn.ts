import { isSameOrigin } from '../../model/address.ts';
import type { GoalKind } from '../../model/settings.ts';
import type { KeptWalkThrough, StripTurn } from '../../model/walk-through.ts';
import { plainly } from '../../classify/without-own-counts.ts';
import { walkThroughLimits as most } from '../../model/walk-through-limits.ts';
import { walkThroughFigures } from '../../model/walk-through-figures.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import { keptAddress } from '../follow-showing.ts';
import { handedOver, hasArrived } from '../has-arrived.ts';
import type { CheckedPages } from './known-pages.ts';
import { withEvent } from './with-event.ts';
import { heardNow } from '../heard-now.ts';

/** Where and when something was told, and what is known of the site. */
export interface TurnPlace extends CheckedPages {
  readonly tabId: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The goal that the task is; null where it is something else. */
  readonly goal: GoalKind | null;
  readonly vocabulary: AuditCatalog['vocabulary'];
}

type Told = Exclude<StripTurn, { readonly kind: 'ended' }>;

/** A walk-through after what was told. The same one where nothing is to be kept: what was heard before, what is full. */
export function takeTurn(walk: KeptWalkThrough, turn: Told, place: TurnPlace): KeptWalkThrough {
  const tab = walk.tabs.indexOf(place.tabId) + 1;
  const address = (url: string): string => keptAddress(url, place.known).slice(0, most.address) || walk.start;
  switch (turn.kind) {
    case 'look':
      return walk;
    case 'told': {
      const { report, seen } = turn;
      if (report.kind === 'clicked') {
        const { leadsTo } = report;
        const step = plainly(report.step, place.vocabulary);
        const heard = heardNow(walk.heard, report);
        if (!heard) return walk;
        const page = address(step.page);
        const kept = { page, action: step.action, words: step.words.slice(0, most.words), place: step.place, screenful: step.screenful };
        const to = leadsTo === null || !/^https?:/.test(leadsTo) ? leadsTo : address(leadsTo);
        const clicked = withEvent({ ...walk, heard }, { kind: 'clicked', step: { ...kept, hidden: null }, leadsTo: to, tab }, place.now);
        return to === null ? clicked : withWayOut(clicked, { page, leadsTo: to }, place);
      }
      const { url, how, width } = report;
      const came = withEvent(walk, { kind: 'came', url: address(url), how, width: Math.round(width), tab, seen }, place.now);
      return seen ? withArrival(came, address(url), place) : came;
    }
    case 'turned':
      return withArrival(withEvent(walk, { kind: 'turned', url: address(turn.url), tab }, place.now), address(turn.url), place);
    case 'scrolled':
      return withEvent(walk, { kind: 'scrolled', url: address(turn.url), depth: turn.depth }, place.now);
    case 'remarked': {
      const heard = heardNow(walk.heard, turn);
      const words = turn.words.trim().slice(0, most.remark);
      return heard && words !== '' ? withEvent({ ...walk, heard }, { kind: 'remarked', url: address(turn.url), words }, place.now) : walk;
    }
  }
}

/** Notes once that a page of the goal stands on the screen. */
function withArrival(walk: KeptWalkThrough, at: string, { now, goal, result, vocabulary }: TurnPlace): KeptWalkThrough {
  const { wasThere, steps } = walkThroughFigures(walk);
  if (wasThere) return walk;
  // A cart with nothing in it is no goal, whichever page was chosen.
  const isChosen = goal !== 'cart' && walk.task.pages.some((page) => bare(page) === bare(at));
  const isThere =
    isChosen || (goal !== null && hasArrived({ goal, at, steps, leadsTo: null, origin: walk.origin }, { result, vocabulary }) !== null);
  return isThere ? withEvent(walk, { kind: 'there', url: at }, now) : walk;
}

/** Notes once that a click led to a goal that is met outside: by telephone or mail, or on the host where the check found it. */
function withWayOut(
  walk: KeptWalkThrough,
  { page, leadsTo }: { readonly page: string; readonly leadsTo: string },
  { now, goal, result, vocabulary }: TurnPlace,
): KeptWalkThrough {
  const { wasThere, steps } = walkThroughFigures(walk);
  if (wasThere || goal === null) return walk;
  const { origin, task } = walk;
  const host = handedOver({ goal, leadsTo, origin });
  const isThere =
    host === null
      ? hasArrived({ goal, at: page, steps, leadsTo, origin }, { result, vocabulary }) !== null
      : task.pages.length === 0 || task.pages.some((one) => isSameOrigin(one, host));
  return isThere ? withEvent(walk, { kind: 'there', url: page }, now) : walk;
}

function bare(address: string): string {
  return address.replace(/\/$/, '');
}
