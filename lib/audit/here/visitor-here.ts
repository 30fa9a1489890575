import { clicksOnToCart, clicksOnToKind, doesWorkOf } from '../../graph/clicks-on-to.ts';
import { goalSigns } from '../../graph/ways-to-goal.ts';
import { clicksBack } from '../../graph/clicks-back.ts';
import { chanceBands } from '../../journey/chance-band.ts';
import { cartWalk } from '../../journey/cart-walk.ts';
import { placeWalk } from '../../journey/place-walk.ts';
import { pullAt, type Pull } from '../../journey/pull-at.ts';
import type { WalkFrame } from '../../journey/weigh-links.ts';
import type { VisitorHere, WhyHere } from '../../model/page-here.ts';
import type { PageKindId } from '../../model/page-kind.ts';
import type { Visitor } from '../../model/visitor.ts';
import { goalWords } from '../goal-words.ts';
import type { Survey } from '../facts/survey-site.ts';

/** Something that a visitor looks for, with how much it matters, 1..100. */
export interface Sought {
  readonly need: string;
  readonly to: NonNullable<VisitorHere['to']>;
  readonly kinds: readonly PageKindId[];
  readonly weight: number;
}

/** Clicks within which a page that is looked for is to be reached. Judgement. */
const withinClicks = 4;
/** Shares of those who get there from which on a visitor is said to go on, or only to slow down; and of those who take a way that leads nearer. Judgement. */
const enough = 0.5;
const some = 0.2;
/** What naming or showing the right link would have to win, in shares, to be called the cause. Judgement. */
const tells = 0.1;
/** Longer words of links are cut. */
const mostWords = 80;

type Fare = Omit<VisitorHere, 'visitor' | 'device'> & { readonly weight: number };

/**
 * How a visitor fares on a page, on one device: of all that it looks for, that by which it loses most here (how much it matters, times the
 * share of walks from here that do not get there: to a page within 4 clicks, to the goal within as many as its score allows). What stands on the page itself is lost for nobody. Null where it looks for no page.
 */
export function fareOn(survey: Survey, { node, visitor, sought }: Here): Fare | null {
  const fares = sought.map((one) => fareWith(survey, { node, visitor, sought: one }));
  return fares.reduce<Fare | null>((most, one) => (most && lossOf(most) >= lossOf(one) ? most : one), null);
}

export interface Here {
  readonly node: number;
  readonly visitor: Visitor;
  /** In the order in which it is told of equals. */
  readonly sought: readonly Sought[];
}

/** What is nowhere on the site is no fault of this page: it counts least of all that is lost. */
function lossOf({ weight, share, state, why }: Fare): number {
  if (state === 'not-known') return 0;
  if (why === 'missing') return weight / 1_000;
  return weight * (1 - (share ?? 0));
}

function fareWith(survey: Survey, { node, visitor, sought }: Omit<Here, 'sought'> & { readonly sought: Sought }): Fare {
  const { graph } = survey;
  const { frame, clicksFrom, reaches } = walkTo(survey, sought);
  const clicks = clicksFrom[node] ?? -1;
  const told = { need: sought.need, to: sought.to, weight: sought.weight, words: '', rivals: 0 };
  if (clicks === 0) return { ...told, state: 'goes-on', why: 'here', clicks: 0, share: 1 };
  if (!clicksFrom.some((one) => one >= 0)) {
    const isOver = survey.reading.complete && survey.blind === null;
    return isOver
      ? { ...told, state: 'stuck', why: 'missing', clicks: null, share: null }
      : { ...told, state: 'not-known', why: 'not-known', clicks: null, share: null };
  }
  const pages = graph.pages.length;
  // Goods are chosen: another page that sells is no step back, though the cart is as far from there.
  const isShopping = 'goal' in sought.to && sought.to.goal === 'cart';
  const leadsOn = (left: number): boolean => left >= 0 && (isShopping ? left <= clicks : left < clicks);
  const pull = pullAt(frame, {
    place: node,
    isNearer: (place) => place >= pages || frame.isGoal[place] === 1 || leadsOn(clicksFrom[place] ?? -1),
    gamma: visitor.walk.gamma,
  });
  if (!pull) return { ...told, state: 'stuck', why: 'dead-end', clicks: null, share: 0 };
  if (clicks < 0) return { ...told, state: 'stuck', why: 'no-way', clicks: null, share: 0, rivals: pull.rivals };
  const { words, rivals } = pull;
  const share = chanceBands(frame, { begin: new Map([[node, 1]]), withinClicks: reaches, most: reaches, pointOnly: true })(visitor.walk)
    .chance.point;
  const state = share >= enough ? 'goes-on' : share >= some ? 'slows-down' : 'stuck';
  return { ...told, state, why: state === 'goes-on' ? 'named' : whyOf(pull), clicks, share, words: words.slice(0, mostWords), rivals };
}

/** The cause is what would win most if it were put right; where neither would win much it is what else draws. */
function whyOf({ share, ifNamed, ifSeen }: Pull): WhyHere {
  if (share >= enough) return 'far';
  const [named, seen] = [ifNamed - share, ifSeen - share];
  if (Math.max(named, seen) < tells) return 'rivals';
  return named >= seen ? 'unfamiliar' : 'out-of-sight';
}

interface WalkTo {
  readonly frame: WalkFrame;
  /** By page: how far it is from there; -1 where no way leads there. */
  readonly clicksFrom: Int32Array;
  /** Clicks within which it is to be reached. */
  readonly reaches: number;
}

/** The walk of someone who looks for it. */
function walkTo(survey: Survey, { to, kinds }: Sought): WalkTo {
  const { graph, tree, says, ways } = survey;
  if (!('goal' in to)) {
    const nodes = graph.pages.flatMap((page, node) => (doesWorkOf(page, kinds) ? [node] : []));
    const frame = placeWalk(tree, { wish: { keys: kinds, near: [] }, nodes, presses: [] }, says);
    return { frame, clicksFrom: clicksOnToKind(graph, kinds), reaches: withinClicks };
  }
  const reaches = goalWords(to.goal).withinClicks;
  if (to.goal === 'cart') return { frame: cartWalk(tree, says), clicksFrom: clicksOnToCart(graph), reaches };
  const { kinds: own, purposes } = goalSigns[to.goal];
  const presses = ways.flatMap(({ node, press }) => (press ? [{ node, press }] : []));
  const nodes = ways.flatMap(({ node, press }) => (press ? [] : [node]));
  const seeds = [...nodes.map((node) => ({ node, clicks: 0 })), ...presses.map(({ node }) => ({ node, clicks: 1 }))];
  const frame = placeWalk(tree, { wish: { keys: [...own, ...purposes], near: ['about'] }, nodes, presses }, says);
  return { frame, clicksFrom: clicksBack(graph, seeds), reaches };
}
