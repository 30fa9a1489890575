import { normalizeAddress } from '../model/address.ts';
import { say } from '../model/say.ts';
import { mostShownSteps, type Showing } from '../model/shown-way.ts';
import type { ArrivalReport, ClickReport } from '../model/tab-report.ts';
import { heardNow } from './heard-now.ts';

/** A window narrower than this is a phone's. Judgement: the usual first breakpoint of shop themes. */
const widestPhone = 600;
/** A page that comes so soon after a click came by it, whatever the browser calls the move. */
const causedMs = 2_000;

/** What both reports are taken in with. */
interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Addresses of pages that were read: they may be kept whole. */
  readonly known: ReadonlySet<string>;
}

/** A way after a page has come: Back is a click, a typed address is none and breaks the way. */
export function withArrival(showing: Showing, { url, how, width }: ArrivalReport, { now, known }: Moment): Showing {
  const at = keptAddress(url, known);
  if (showing.at === null) return { ...showing, at, device: width < widestPhone ? 'phone' : 'desktop' };
  const isSoon = Object.keys(showing.heard).length > 0 && now - showing.clickedAt < causedMs;
  const arrived = { ...showing, at, leadsTo: null, isFresh: true };
  // A button of the page itself may go back.
  if (how === 'back' && (showing.isFresh || (showing.leadsTo === null && !isSoon))) return withStep(arrived, back(showing.at));
  const isLeap = how === 'leap' && showing.isFresh && !isSoon && at !== showing.at;
  return { ...arrived, leapt: showing.leapt || isLeap };
}

/** A way after a click. One that is told again is the same click. */
export function withClick(showing: Showing, report: ClickReport, { now, known }: Moment): Showing {
  const { step, leadsTo } = report;
  const heard = heardNow(showing.heard, report);
  if (!heard) return showing;
  const clicked = { ...showing, leadsTo, isFresh: false, heard, clickedAt: now };
  return withStep(clicked, { ...step, page: keptAddress(step.page, known) });
}

function withStep(showing: Showing, step: Showing['steps'][number]): Showing {
  return showing.steps.length >= mostShownSteps ? showing : { ...showing, steps: [...showing.steps, step] };
}

function back(page: string): Showing['steps'][number] {
  return { page, action: 'back', words: say`Back`, place: 'header', screenful: null, hidden: null };
}

/** The query may hold what was typed: it is kept only of an address that a check read. */
export function keptAddress(url: string, known: ReadonlySet<string>): string {
  const whole = normalizeAddress(url) ?? '';
  if (known.has(whole)) return whole;
  const address = URL.parse(whole);
  return address ? `${address.origin}${address.pathname}` : '';
}
