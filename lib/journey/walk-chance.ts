import type { Arrivals } from './walk-arrivals.ts';

/** What becomes of imagined visitors of a certain patience. */
export interface WalkOutcome {
  /** By n, from 0: share of visitors who have reached the goal within n clicks, as far as the walk was followed. */
  readonly within: readonly number[];
  /** Share who reach it at all. */
  readonly ever: number;
  /** Mean clicks of those who do; null when nobody does. */
  readonly clicksGivenGoal: number | null;
  /** Mean number of places at which a visitor decides, leaving included. */
  readonly steps: number;
}

/**
 * Lets visitors give up: with each click, `quit` of those under way leave (so opening a menu costs as much patience as
 * following a link). Who arrives with click k did not leave k times, so one walk serves all values. `quit` is 0..1.
 */
export function walkChance({ arriving, deciding }: Arrivals, quit: number): WalkOutcome {
  const stay = 1 - quit;
  const within: number[] = [];
  const sum = { ever: 0, goalClicks: 0, steps: 0 };
  arriving.forEach((share, click) => {
    const patient = stay ** click;
    sum.ever += share * patient;
    sum.goalClicks += share * patient * click;
    sum.steps += (deciding[click] ?? 0) * patient;
    within.push(sum.ever);
  });
  const tail = tailOf({ arriving, deciding }, stay);
  const ever = Math.min(1, sum.ever + tail.ever);
  return { within, ever, clicksGivenGoal: ever > 0 ? (sum.goalClicks + tail.goalClicks) / ever : null, steps: sum.steps };
}

/** The share within n clicks, wherever the walk ended. */
export const chanceWithin = (outcome: WalkOutcome, clicks: number): number =>
  Math.min(1, outcome.within[Math.min(clicks, outcome.within.length - 1)] ?? 0);

/** Who arrives after the last click that was followed: a walk shrinks by the same share with each click once its beginning is forgotten. */
function tailOf({ arriving, deciding }: Arrivals, stay: number): { readonly ever: number; readonly goalClicks: number } {
  const clicks = arriving.length - 1;
  const arrived = (arriving[clicks] ?? 0) * stay ** clicks;
  const before = deciding[clicks - 1] ?? 0;
  const ratio = before > 0 ? (stay * (deciding[clicks] ?? 0)) / before : 0;
  if (ratio >= 1) return { ever: 0, goalClicks: 0 };
  const rest = ratio / (1 - ratio);
  return { ever: arrived * rest, goalClicks: arrived * (clicks * rest + rest / (1 - ratio)) };
}
