import type { Step } from './audit-export.ts';
import type { PageKindId } from './page-kind.ts';
import type { Device } from './page.ts';
import type { VisitorId } from './visitor.ts';

/**
 * What the last press of a leg does. `leads`: a link to a page that a check asked for, so that following it changes nothing. `puts`: an item
 * goes into the cart. `presses`: anything else, which the user alone may press.
 */
export type Deed = 'leads' | 'puts' | 'presses';

/** A part of a path: the clicks that one press takes, on one page. Words and addresses come from that page and are hostile input. */
export interface PathLeg {
  /** The address on which it is made. */
  readonly page: string;
  /** One for each click: what must be opened, what must be chosen, then the press itself. */
  readonly steps: readonly Step[];
  readonly does: Deed;
  /** Where the press leads, normalised: a page of this site, or an address elsewhere; null where the page stays or it cannot be told. */
  readonly to: string | null;
}

/** What somebody wants to see the way to. */
export interface PathWish {
  readonly visitor: VisitorId;
  readonly device: Device;
  /** A kind of goal, the id of a need of that visitor, or a kind of page. */
  readonly need: string;
}

/** In which tab a path is to be shown: the audited one. */
export interface WalkRequest extends PathWish {
  readonly auditId: string;
  readonly tabId: number;
  /** From the page that stands in the tab, on a desktop; left out: from the start, which is opened. */
  readonly fromHere?: true;
}

/**
 * `walking`: in that tab. `no-way`: the check found none. `no-pages`: its pages are not kept any more. `needs-permission`: the audited tab is gone or
 * shows another site, and another tab needs the site's permission; it is asked for by the surface, at a press, which then asks again.
 */
export type WalkReply =
  | { readonly outcome: 'walking'; readonly tabId: number }
  | { readonly outcome: 'no-way' | 'no-pages' | 'needs-permission' };

/** The way from one page to what a visitor needs, as a site was read. */
export interface WalkedPath {
  readonly legs: readonly PathLeg[];
  /** Where it ends, and other addresses under which pages of the path are known: redirects lead there. */
  readonly to: string;
  readonly aliases: { readonly [address: string]: string };
  /** The page that is skipped to: where it ends, when that may be asked for; else null. */
  readonly end: string | null;
  /** What stands at its end, for its mark. */
  readonly kind: PageKindId;
  /** In a sentence: "the cart", "Frequently asked questions". */
  readonly goal: string;
  /** What opens the cart again where it is a window over the page, which may be closed. Left out where it has a page, or nothing is known to open it. */
  readonly reopens?: Pick<Step, 'words' | 'place'>;
  /** Of one that begins elsewhere than at the start of the check: from here on. */
  readonly fromHere: boolean;
}

/** A need in words, for a list to choose from. */
export interface NeedChoice {
  readonly need: string;
  readonly label: string;
}

/** What can be walked on a site, and the figures said at the end. */
export interface WalkChoices {
  readonly visitors: readonly { readonly visitor: VisitorId; readonly needs: readonly NeedChoice[] }[];
  readonly devices: readonly Device[];
}

/** Clicks to where a path ends: of the path from the start, and of the typical product; null where not known. */
export interface WalkFigures {
  readonly fewest: { readonly [D in Device]: number | null };
  readonly typical: { readonly [D in Device]: number | null };
  /** How many products, or ways, were counted. */
  readonly counted: number;
}

/** A walk that is shown in a tab. One for each tab. */
export interface Walk extends PathWish {
  readonly tabId: number;
  readonly auditId: string;
  readonly origin: string;
  /** Null where there is no such way. */
  readonly path: WalkedPath | null;
  /** Legs that are done. */
  readonly done: number;
  /** An item was put into the cart beside the path: by a button that none of its legs names. */
  readonly filled: boolean;
  readonly choices: WalkChoices;
  readonly figures: WalkFigures;
  /** Where the tab stood before it was moved into a window of phone size; null when it was not. */
  readonly movedFrom: TabHome | null;
}

/** A tab's place before it was moved. */
export interface TabHome {
  readonly windowId: number;
  readonly index: number;
}

/** Where a tab stands on a path. `back`: the leg whose page leads on. */
export type Stand = { readonly at: 'leg'; readonly leg: number } | { readonly at: 'end' } | { readonly at: 'lost'; readonly back: number };

/** The shortest way to another need begins with this link. */
export interface WayTag {
  /** Where the link leads, normalised. */
  readonly to: string;
  readonly kind: PageKindId;
  readonly label: string;
  readonly clicks: number;
}

/** What the overlay is told to show. */
export type OverlayView =
  | { readonly isOver: true }
  | {
      readonly isOver: false;
      readonly wish: PathWish;
      readonly path: WalkedPath | null;
      readonly stand: Stand;
      readonly choices: WalkChoices;
      readonly figures: WalkFigures;
      /** Why the last wish was not met; null when it was. */
      readonly note: 'no-way' | 'page-not-read' | 'no-window' | null;
    };

/** What the overlay tells or asks. It stands in somebody else's page: checked at the background's door. */
export interface OverlayTurn {
  /** The page in the tab, as the page's own address bar has it. */
  readonly url: string;
  readonly does:
    | { readonly kind: 'came' }
    /** The press that ends this leg was made by the user. */
    | { readonly kind: 'pressed'; readonly leg: number }
    /** The user pressed something else that is called so. */
    | { readonly kind: 'strayed'; readonly words: string }
    | { readonly kind: 'choose'; readonly wish: PathWish }
    /** Opens the page of a leg; of the one after the last: where the path ends. */
    | { readonly kind: 'go'; readonly leg: number }
    | { readonly kind: 'from-here' }
    | { readonly kind: 'close' };
}

/** What the overlay asks for beside its turns: marks for other needs. */
export interface TagsAsked {
  readonly url: string;
}

/** A link or button that can be pressed now, as the page has it: hostile input. */
export interface OpenControl {
  readonly words: string;
  /** Where it leads, normalised; null for what is only pressed. */
  readonly to: string | null;
}

/** More are not asked about. A window that opens has few. */
export const mostOpenControls = 80;

/** What the overlay asks where what a leg ends with is covered: which of what can be pressed leads there as well. */
export interface InsteadAsked {
  readonly url: string;
  readonly leg: number;
  readonly controls: readonly OpenControl[];
}

/** One of the controls, by its place among them, and its name without a count of one's own. */
export interface Instead {
  readonly index: number;
  readonly words: string;
}
