import type { Correction } from './correction.ts';
import type { PageLayout, Sighting } from './layout.ts';
import type { KindGuess, PageKindId } from './page-kind.ts';
import type { Control, Link, PageFacts } from './page.ts';
import type { ShownWay } from './shown-way.ts';
import type { SiteDoor } from './site-door.ts';
import type { WordKey } from './words.ts';

/** What a visitor can do on a page, recognised from its controls, forms and links. */
export interface PageAction {
  /** `membership`: told by hosts alone (see goal-hosts.ts). */
  readonly purpose: Extract<
    WordKey,
    'add-to-cart' | 'buy-now' | 'open-cart' | 'go-to-checkout' | 'book' | 'call' | 'donate' | 'sign-up' | 'search' | 'membership'
  >;
  readonly words: string;
  readonly place: Control['place'];
  readonly hidden: Control['hidden'];
  /** Of the link or control it was recognised in; null for a form. */
  readonly slot: string | null;
  /** As in `Link`. */
  readonly seen?: Sighting;
  /** Address of a link that does it, or null for a button. */
  readonly to: string | null;
  /** Of a button: where its form sends to, when that is a host of goal-hosts.ts. */
  readonly sendsTo?: string;
  /** Deliberate presses before it works: required options that nothing preselects. 0 for most. */
  readonly choices: number;
  /** What stands on the screen after it: this page again (or not known), the cart, or the checkout. */
  readonly leadsTo: 'here' | 'cart' | 'checkout';
  /** Of what puts something into the cart: why that is thought; nothing was bought to find out. */
  readonly follows?: string;
  /** In a tile of a list: the product's address; null when it acts for the page itself. */
  readonly product: string | null;
  /** 0..1. */
  readonly confidence: number;
  readonly evidence: string;
}

/** A part of a page that does the work of a kind. */
export interface FoundSection {
  readonly kind: PageKindId;
  readonly selector: string;
  readonly heading: string;
  readonly confidence: number;
}

/** A page that was read, and what it was recognised as. */
export interface ReadPage {
  readonly facts: PageFacts;
  /** All kinds with a confidence of .5 or more, most certain first; `other` when none. */
  readonly kinds: readonly KindGuess[];
  readonly sections: readonly FoundSection[];
  readonly actions: readonly PageAction[];
  /** Answered 200 but says that there is no such page. */
  readonly soft404: boolean;
  /** Kinds whose work it is for and does not do: a page for testimonials that did not load. Left out where there are none. */
  readonly hollow?: readonly PageKindId[];
}

/** Why an address was not asked for. */
export type SkipReason =
  | 'acts'
  | 'logs-out'
  /** Where the site is run from; no visitor sees it. */
  | 'back-office'
  | 'download'
  | 'endless'
  | 'other-site'
  | 'other-host'
  | 'other-language'
  | 'robots'
  | 'same-page'
  | 'budget'
  /** More pages of a make of which enough were read: they would change no answer. */
  | 'more-of-the-same'
  /** The sitemap names it, no page that was read leads there. */
  | 'sitemap-only'
  | 'too-long'
  | 'not-a-page';

/** Why an address that was asked for gave no page. */
export const failureReasons = [
  'status',
  'network',
  'timeout',
  /** To another site or round in a circle: the browser tells neither apart. */
  'redirected',
  'refused',
  /** A page that only asks whether one is a human being. */
  'bot-wall',
  /** A page that only asks who one is: a log-in, a password, basic authentication. */
  'login-wall',
  'not-html',
  'empty',
  'unreadable',
  'not-asked',
] as const;
export type FailureReason = (typeof failureReasons)[number];

/** One address that is known but not read. */
export interface UnreadAddress {
  readonly url: string;
  readonly reason: SkipReason | FailureReason;
  /** HTTP status when there was an answer. */
  readonly status: number | null;
  /** Words of the links that point to it, at most 5. */
  readonly inbound: readonly string[];
  /** What pages of its make turned out to be; null while that is not known. */
  readonly expected: readonly PageKindId[] | null;
}

/** All that a check knows of a site. */
export interface SiteReading {
  readonly origin: string;
  /** Where counting starts: Home; of a check of one page that page. */
  readonly start: string;
  readonly pages: readonly ReadPage[];
  readonly unread: readonly UnreadAddress[];
  /** Requested address -> final address, for links that redirect. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Every menu, footer and start-page link was read or is known to lead nowhere. */
  readonly complete: boolean;
  /** How pages are laid out, both devices; empty until some were. */
  readonly layouts: readonly PageLayout[];
  /** Ways that the user has shown; absent: none. */
  readonly shown?: readonly ShownWay[];
  /** What the user has put right; absent: nothing. */
  readonly corrections?: readonly Correction[];
  /** What is known beside the pages; absent: nothing. */
  readonly door?: SiteDoor;
  /** Only as it is seen on one device (see graph/as-seen.ts). By list of links of a page or a block: how each of them is met; null: not seen. */
  readonly sightings?: ReadonlyMap<readonly Link[], readonly (Sighting | null)[]>;
}

/** Whether a page certainly is of a kind, and does its work. */
export function isKind(page: ReadPage, kind: PageKindId): boolean {
  return page.hollow?.includes(kind) !== true && page.kinds.some((guess) => guess.kind === kind && guess.confidence >= 0.5);
}
