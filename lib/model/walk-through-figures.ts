import { lostness } from './lostness.ts';
import { say } from './say.ts';
import type { Step } from './step-schema.ts';
import type { WalkThrough, WalkThroughEvent } from './walk-through-schema.ts';

/** Time and depth of one page. */
export interface PageOfWalk {
  readonly url: string;
  /** Milliseconds that it was on the screen. */
  readonly timeMs: number;
  /** How far down it was scrolled, in percent of its height; null where it was not. */
  readonly depth: number | null;
}

/** What one person's walk comes to. */
export interface WalkThroughFigures {
  /** Each deliberate press with its words, steps back among them. */
  readonly steps: readonly Step[];
  /** How many these are. */
  readonly clicks: number;
  /** Back in the browser, and turning to a tab that was looked at before. A link opened behind, and looked at later, is followed by its one click. */
  readonly backSteps: number;
  /** Addresses that were typed, or opened from a bookmark: no clicks. */
  readonly typed: number;
  /** On the way, interruptions left out; milliseconds. */
  readonly timeMs: number;
  /** Different pages, and all visits to pages. */
  readonly pages: number;
  readonly visits: number;
  /** See lostness.ts; null while it goes on, for who gave up, and where the fewest pages are not known. */
  readonly lostness: number | null;
  /** A page of the goal stood on the screen. */
  readonly wasThere: boolean;
  /** In the order of first visits. */
  readonly byPage: readonly PageOfWalk[];
  /** Of the window on the first page, in CSS pixels; null before that. */
  readonly width: number | null;
  /** Where the person was last; null before the first page. */
  readonly lastPage: string | null;
  readonly remarks: readonly { readonly url: string; readonly words: string }[];
}

/** A page that comes so soon after a click came by it, whatever the browser calls the move. Milliseconds; judgement. */
const causedMs = 2_000;

/** A tab as far as the events have told. */
interface TabSeen {
  readonly url: string;
  /** Nothing was clicked since its page came. */
  readonly fresh: boolean;
  /** It was on the screen. */
  readonly seen: boolean;
  readonly leadsTo: string | null;
}

/** What has been added up so far. */
interface Sum {
  readonly tabs: Map<number, TabSeen>;
  readonly pages: Map<string, { timeMs: number; depth: number | null }>;
  readonly steps: Step[];
  readonly remarks: { readonly url: string; readonly words: string }[];
  /** The tab and page on the screen; null before the first, and on another site. */
  on: { readonly tab: number; readonly url: string } | null;
  width: number | null;
  lastPage: string | null;
  clickedAt: number;
  backSteps: number;
  typed: number;
  visits: number;
  timeMs: number;
  wasThere: boolean;
}

/** Adds up what happened, event by event. Nothing but the events counts, so that the same walk gives the same figures anywhere. */
export function walkThroughFigures({ events, fewest, state }: Pick<WalkThrough, 'events' | 'fewest' | 'state'>): WalkThroughFigures {
  const sum: Sum = {
    tabs: new Map(),
    pages: new Map(),
    steps: [],
    remarks: [],
    on: null,
    width: null,
    lastPage: null,
    clickedAt: -Infinity,
    backSteps: 0,
    typed: 0,
    visits: 0,
    timeMs: 0,
    wasThere: false,
  };
  events.forEach((event, index) => {
    const before = events[index - 1];
    if (before && before.kind !== 'interrupted' && before.kind !== 'ended') spend(sum, Math.max(0, event.at - before.at));
    take(sum, event);
  });
  const { tabs: _, pages, on: __, clickedAt: ___, ...counted } = sum;
  const needed = state === 'finished' && pages.size > 0 ? fewest.pages : null;
  return {
    ...counted,
    clicks: sum.steps.length,
    pages: pages.size,
    lostness: needed === null ? null : lostness({ different: pages.size, total: sum.visits, fewest: needed }),
    byPage: [...pages].map(([url, page]) => ({ url, ...page })),
  };
}

function take(sum: Sum, event: WalkThroughEvent): void {
  switch (event.kind) {
    case 'came':
      return arrive(sum, event);
    case 'turned': {
      const tab = sum.tabs.get(event.tab);
      // A tab that has just been opened gets the eye before its page has told of itself.
      if (!tab) return;
      if (sum.on && sum.on.tab !== event.tab && tab.seen) stepBack(sum, sum.on.url);
      return look(sum, event);
    }
    case 'clicked': {
      sum.steps.push(event.step);
      sum.clickedAt = event.at;
      sum.tabs.set(event.tab, {
        url: sum.tabs.get(event.tab)?.url ?? event.step.page,
        fresh: false,
        seen: true,
        leadsTo: event.leadsTo,
      });
      return;
    }
    case 'left': {
      const tab = sum.tabs.get(event.tab);
      if (tab) sum.tabs.set(event.tab, { ...tab, fresh: true });
      if (sum.on?.tab === event.tab) sum.on = null;
      return;
    }
    case 'scrolled': {
      const page = sum.pages.get(event.url);
      if (page) page.depth = Math.max(page.depth ?? 0, event.depth);
      return;
    }
    case 'remarked':
      sum.remarks.push({ url: event.url, words: event.words });
      return;
    case 'there':
      sum.wasThere = true;
      return;
    case 'went-on':
      // It goes on in a new tab.
      sum.tabs.clear();
      return;
    case 'interrupted':
    case 'ended':
      return;
  }
}

/** A page comes into a tab: by a click that was told, by Back, or by an address of the person's own. */
function arrive(sum: Sum, event: Extract<WalkThroughEvent, { readonly kind: 'came' }>): void {
  const tab = sum.tabs.get(event.tab);
  const isSoon = event.at - sum.clickedAt < causedMs;
  // A button of the page itself may go back: then the click is counted already.
  if (event.how === 'back' && tab && (tab.fresh || (!isSoon && tab.leadsTo !== event.url))) stepBack(sum, tab.url);
  if (event.how === 'leap' && tab?.fresh && !isSoon && tab.url !== event.url) sum.typed += 1;
  sum.width ??= event.width;
  sum.tabs.set(event.tab, { url: event.url, fresh: true, seen: tab?.seen ?? false, leadsTo: null });
  if (event.seen) look(sum, event);
}

function stepBack(sum: Sum, page: string): void {
  sum.backSteps += 1;
  sum.steps.push({ page, action: 'back', words: say`Back`, place: 'header', screenful: null, hidden: null });
}

/** A page is on the screen. The one that is there already is not visited again. */
function look(sum: Sum, { tab, url }: { readonly tab: number; readonly url: string }): void {
  if (sum.on?.url !== url) sum.visits += 1;
  sum.on = { tab, url };
  const seen = sum.tabs.get(tab);
  if (seen) sum.tabs.set(tab, { ...seen, seen: true });
  sum.lastPage = url;
  if (!sum.pages.has(url)) sum.pages.set(url, { timeMs: 0, depth: null });
}

function spend(sum: Sum, ms: number): void {
  sum.timeMs += ms;
  const page = sum.on && sum.pages.get(sum.on.url);
  if (page) page.timeMs += ms;
}
