import type { ClickFigures } from '../model/click-figures.ts';
import { isMailLink } from '../model/mail-link.ts';
import type { OddLink } from '../model/page.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { isKind, type PageAction, type ReadPage } from '../model/site.ts';
import type { GoalKind } from '../model/settings.ts';
import type { ClickTree } from './click-tree.ts';
import { clicksToOpen } from './clicks-to-open.ts';
import type { Press } from './steps-of-press.ts';

/** One way to a goal other than the cart. */
export interface GoalWay {
  /** The page on which it is reached. */
  readonly node: number;
  /** From the start of the tree, with the last press. */
  readonly clicks: number;
  /** What is pressed on that page, or null when being there is enough. */
  readonly press: Press | null;
  /** Where it leads: the page, another host, a telephone number. */
  readonly to: string;
}

interface GoalSigns {
  readonly kinds: readonly PageKindId[];
  readonly purposes: readonly PageAction['purpose'][];
  readonly schemes: readonly ('tel' | 'mailto')[];
}

/** What reaching a goal looks like. `cart` is counted by items (see `itemsToCart`); `renew` has no signs of its own yet. */
export const goalSigns: { readonly [G in GoalKind]: GoalSigns } = {
  cart: { kinds: [], purposes: [], schemes: [] },
  contact: { kinds: ['contact'], purposes: [], schemes: ['mailto'] },
  book: { kinds: ['booking'], purposes: ['book'], schemes: [] },
  call: { kinds: [], purposes: [], schemes: ['tel'] },
  visit: { kinds: ['locations', 'contact'], purposes: [], schemes: [] },
  signup: { kinds: ['signup'], purposes: ['sign-up'], schemes: [] },
  join: { kinds: ['membership'], purposes: ['membership'], schemes: [] },
  renew: { kinds: [], purposes: [], schemes: [] },
  donate: { kinds: ['donate'], purposes: ['donate'], schemes: [] },
  act: { kinds: ['volunteer'], purposes: [], schemes: [] },
};

/** Words that name a goal as clearly as this name it for sure. */
export const sure = 0.7;

/**
 * Whether what a link calls "Book" or "Join" can be that: a page of the site that is none where one writes to the firm, and not its start. "Ask
 * for an appointment" that leads to the contact page asks by a message.
 */
export const isPlaceOf = (page: ReadPage): boolean => !page.soft404 && !isKind(page, 'contact') && !isKind(page, 'home');

/**
 * All ways to a goal, quickest first; at equal clicks in the order of the pages. A button counts where it stands; a link counts there when it
 * leaves the site (a hand-over), and else where it leads, unless pages of the goal are known: then it is a step to them.
 */
export function waysToGoal(tree: ClickTree, goal: GoalKind): readonly GoalWay[] {
  const { kinds, purposes, schemes } = goalSigns[goal];
  const best = new Map<string, GoalWay>();
  const hasPlaces = tree.graph.pages.some((page) => kinds.some((kind) => isKind(page, kind)));
  const offer = (way: GoalWay) => {
    if (way.clicks < (best.get(way.to)?.clicks ?? Infinity)) best.set(way.to, way);
  };
  tree.graph.pages.forEach((page, node) => {
    const reached = tree.clicks[tree.where.empty(node)] ?? -1;
    if (reached < 0) return;
    const { url } = page.facts;
    if (kinds.some((kind) => isKind(page, kind))) offer({ node, clicks: reached, press: null, to: url });
    for (const section of page.sections) if (kinds.includes(section.kind)) offer({ node, clicks: reached, press: null, to: url });
    const pressed = (press: NonNullable<GoalWay['press']>) => reached + 1 + clicksToOpen(press);
    for (const action of page.actions) {
      if (!purposes.includes(action.purpose) || action.confidence < 0.5) continue;
      const to = action.to ?? action.sendsTo ?? null;
      if (to === null) offer({ node, clicks: pressed(action), press: action, to: url });
      else if (leaves(to, url)) offer({ node, clicks: pressed(action), press: action, to });
      const led = !hasPlaces && action.confidence >= sure && action.to !== null ? (tree.graph.nodeOf.get(action.to) ?? -1) : -1;
      const there = led < 0 ? undefined : tree.graph.pages[led];
      const clicks = led < 0 ? -1 : (tree.clicks[tree.where.empty(led)] ?? -1);
      if (there && clicks >= 0 && isPlaceOf(there)) offer({ node: led, clicks, press: null, to: there.facts.url });
    }
    for (const odd of page.facts.oddLinks) if (isReached(schemes, odd)) offer({ node, clicks: pressed(odd), press: odd, to: odd.href });
  });
  return [...best.values()].toSorted((a, b) => a.clicks - b.clicks);
}

/** The figures of a goal that has no parts. It is one thing, not a range of products: the typical way is the quickest. */
export function wayFigures(ways: readonly GoalWay[]): ClickFigures {
  const quickest = ways[0]?.clicks ?? null;
  const none = { catalog: null, product: null, inCart: null, cart: null, checkout: null };
  return {
    quickest,
    typical: quickest,
    slowest: ways.at(-1)?.clicks ?? null,
    counted: ways.length,
    bySearch: null,
    buying: null,
    parts: none,
  };
}

/** Whether a link dials a number or writes to somebody, where that is a way to the goal. */
export const isReached = (schemes: GoalSigns['schemes'], odd: OddLink): boolean =>
  schemes.some((scheme) => scheme === odd.kind) && (odd.kind === 'tel' || isMailLink(odd));

function leaves(to: string, from: string): boolean {
  return URL.canParse(to) && new URL(to).host !== new URL(from).host;
}
