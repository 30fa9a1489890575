import { lostness } from './lostness.ts';
import type { Step } from './step-schema.ts';
import type { WalkThrough, WalkThroughEvent } from './walk-through-schema.ts';

/** What one person's walk comes to. */
export interface WalkThroughFigures {
  /** Deliberate presses; a step back is one. */
  readonly clicks: number;
  /** Back in the browser, and turning back to a tab left before. */
  readonly backSteps: number;
  /** On the way, interruptions left out; milliseconds. */
  readonly timeMs: number;
  /** Different pages, and all visits to pages. */
  readonly pages: number;
  readonly visits: number;
  /** See lostness.ts; null while it goes on, for who gave up, and where the fewest pages are not known. */
  readonly lostness: number | null;
  /** A page of the goal stood on the screen. */
  readonly wasThere: boolean;
  /** Each click with its words, steps back among them. */
  readonly steps: readonly Step[];
  /** In the order of first visits. Time in milliseconds, depth in percent, or null where nothing was scrolled. */
  readonly byPage: readonly { readonly url: string; readonly timeMs: number; readonly depth: number | null }[];
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
  readonly leadsTo: string | null;
}

/** Adds up what happened, event by event. Nothing but the events counts, so that the same walk gives the same figures anywhere. */
export function walkThroughFigures({ events, fewest, state }: Pick<WalkThrough, 'events' | 'fewest' | 'state'>): WalkThroughFigures {
  const tabs = new Map<number, TabSeen>();
  const spent = new Map<string, { timeMs: number; depth: number | null }>();
  const steps: Step[] = [];
  const remarks: { url: string; words: string }[] = [];
  let at: { readonly tab: number; readonly url: string } | null = null;
  let [backSteps, visits, timeMs, clickedAt] = [0, 0, 0, -Infinity];
  let before: WalkThroughEvent | null = null;
  let wasThere = false;

  const back = (page: string): void => {
    backSteps += 1;
    steps.push({ page, action: 'press', words: 'Back', place: 'header', screenful: null, hidden: null });
  };
  const look = (tab: number, url: string): void => {
    if (at?.url !== url) visits += 1;
    at = { tab, url };
    if (!spent.has(url)) spent.set(url, { timeMs: 0, depth: null });
  };

  for (const event of events) {
    if (before && before.kind !== 'interrupted' && before.kind !== 'ended') {
      const passed = Math.max(0, event.at - before.at);
      timeMs += passed;
      const here = at === null ? undefined : spent.get((at as { readonly url: string }).url);
      if (here) here.timeMs += passed;
    }
    before = event;
    switch (event.kind) {
      case 'came': {
        const tab = tabs.get(event.tab);
        const isSoon = event.at - clickedAt < causedMs;
        if (event.how === 'back' && tab && (tab.fresh || (tab.leadsTo === null && !isSoon))) back(tab.url);
        tabs.set(event.tab, { url: event.url, fresh: true, leadsTo: null });
        if (event.seen) look(event.tab, event.url);
        break;
      }
      case 'turned': {
        const from = at as { readonly tab: number; readonly url: string } | null;
        if (from && from.tab !== event.tab) back(from.url);
        look(event.tab, event.url);
        break;
      }
      case 'clicked': {
        steps.push(event.step);
        clickedAt = event.at;
        tabs.set(event.tab, { url: tabs.get(event.tab)?.url ?? event.step.page, fresh: false, leadsTo: event.leadsTo });
        break;
      }
      case 'left': {
        const tab = tabs.get(event.tab);
        if (tab) tabs.set(event.tab, { ...tab, fresh: true });
        at = null;
        break;
      }
      case 'scrolled': {
        const page = spent.get(event.url);
        if (page) page.depth = Math.max(page.depth ?? 0, event.depth);
        break;
      }
      case 'remarked':
        remarks.push({ url: event.url, words: event.words });
        break;
      case 'there':
        wasThere = true;
        break;
      case 'interrupted':
      case 'went-on':
      case 'ended':
        break;
    }
  }
  const needed = state === 'finished' ? fewest.pages : null;
  return {
    clicks: steps.length,
    backSteps,
    timeMs,
    pages: spent.size,
    visits,
    lostness: needed === null || spent.size === 0 ? null : lostness({ different: spent.size, total: visits, fewest: needed }),
    wasThere,
    steps,
    byPage: [...spent].map(([url, { timeMs: ms, depth }]) => ({ url, timeMs: ms, depth })),
    lastPage: (at as { readonly url: string } | null)?.url ?? [...tabs.values()].at(-1)?.url ?? null,
    remarks,
  };
}
