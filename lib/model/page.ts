import type { Sighting } from './layout.ts';
import type { FirstLook } from './page-looks.ts';
import type { Passage, StructuredThing, TextMeasures, TileGroup } from './page-content.ts';
import type { ProofMarks } from './proof-marks.ts';
import type { SessionChanges } from './session-changes.ts';

/**
 * Where on its page a link or control stands: by landmarks and roles, then structure, then id and class words. `header` is the bar
 * itself (logo, cart, account, search), `menu` a navigation list in it or outside of it, and whatever the bar keeps closed. `main` is
 * also what nothing else claims.
 */
export type Place = 'header' | 'menu' | 'hero' | 'main' | 'aside' | 'footer' | 'breadcrumb';

/** The two sizes everything is counted for. */
export type Device = 'desktop' | 'phone';

/**
 * What the HTML itself closes around an element; the outermost, since it must be opened first. null: the HTML does not say.
 * `collapsed` is the target of a closed toggle, a closed tab or the like; `dialog` also a drawer or window that only a style sheet
 * hides, told by role, `aria-hidden` or class words such as off-canvas, drawer, modal, mini-cart.
 */
export type Hidden = 'details' | 'hidden' | 'dialog' | 'popover' | 'collapsed' | null;

/** A link to a page, as it stands in the HTML. */
export interface Link {
  /** Absolute and normalised (see address.ts). */
  readonly to: string;
  /** Accessible name, at most 200 characters; empty for a bare icon. */
  readonly words: string;
  readonly namedBy: 'label' | 'text' | 'image' | 'title' | 'none';
  readonly place: Place;
  /** Region and DOM path without positions: links of one slot are of one make on all pages of a template. */
  readonly slot: string;
  /** Lower-case `rel` tokens. */
  readonly rel: readonly string[];
  /** What the mark-up says about acting: `data-method="delete"`, `data-confirm`, `download`...; null if nothing. */
  readonly acts: string | null;
  readonly hidden: Hidden;
  /** The nearest heading above it in its section, or null. */
  readonly heading: string | null;
  /** What the picture in it is called in the mark-up (an icon font's word, a class, a file name), lower case; only where no text names it. */
  readonly icon?: string;
  /** How it is met on the device that is looked at; only where it is told as a step or a change (see `linkMet`). */
  readonly seen?: Sighting;
}

/** A link that leads to no page: counted, never followed. `fragment` is `#`, `#/`, and any place on the page itself; `script` also a `#` whose class says so. */
export interface OddLink {
  readonly kind: 'tel' | 'mailto' | 'script' | 'empty' | 'fragment' | 'malformed' | 'other-scheme';
  /** The href as written, at most 200 characters. */
  readonly href: string;
  readonly words: string;
  readonly place: Place;
  readonly hidden: Hidden;
  /** As in `Link`. */
  readonly icon?: string;
}

/** A button, or something that serves as one. */
export interface Control {
  readonly words: string;
  readonly namedBy: Link['namedBy'];
  readonly place: Place;
  readonly slot: string;
  readonly hidden: Hidden;
  /** It submits a form, toggles something (`aria-expanded`, `aria-controls`), or neither can be told. */
  readonly does: 'submit' | 'toggle' | 'not-known';
  /** Index into `PageFacts.forms`, or null. */
  readonly form: number | null;
  /** Where pressing it sends the form (`formaction` or the form's action), absolute; null without a form. */
  readonly sendsTo: string | null;
  readonly method: 'get' | 'post' | 'dialog' | null;
  /** True when it stands in a repeated tile of a list rather than alone. */
  readonly inTile: boolean;
  /** Where the tile's own link leads, when it stands in one. */
  readonly tileLink: string | null;
  readonly disabled: boolean;
  /** As in `Link`. */
  readonly icon?: string;
  /** Only on one of several buttons of which one is chosen (sizes, colours): which list of the page it belongs to, and whether one of the list is chosen already. */
  readonly choice?: { readonly list: number; readonly made: boolean };
}

/** One field of a form. */
export interface FormField {
  readonly name: string;
  /** `type` of an input in lower case, or `select`, `textarea`. */
  readonly type: string;
  readonly label: string;
  readonly required: boolean;
  /** A value stands in it already: preselected option, checked radio, default value. */
  readonly filled: boolean;
}

export interface Form {
  readonly action: string | null;
  readonly method: 'get' | 'post' | 'dialog';
  readonly place: Place;
  readonly words: string;
  readonly fields: readonly FormField[];
  /** Its action is a bare `#`; left out where it is not. */
  readonly lost?: true;
}

/** A navigation region that usually repeats: stored once per audit under its id. */
export interface LinkBlock {
  /** Hash of place and links. */
  readonly id: string;
  readonly place: Place;
  readonly links: readonly Link[];
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly place: Place;
  readonly hidden: Hidden;
}

/** All that is kept of a page: plain data, no HTML. Everything in it comes from the page and is hostile input. */
export interface PageFacts {
  /** Final address, normalised. */
  readonly url: string;
  /** The address that was asked for, normalised. */
  readonly requestedUrl: string;
  /** HTTP status of the final answer. */
  readonly status: number;
  readonly source: 'static' | 'still' | 'frame' | 'window' | 'tab';
  readonly charset: string;
  /** True if only its beginning was read: it is longer than a megabyte, broke off, or never ended. */
  readonly cut: boolean;
  readonly title: string;
  readonly description: string;
  /** `lang` of the document as written, or null. */
  readonly language: string | null;
  /** hreflang -> address. */
  readonly alternates: { readonly [language: string]: string };
  readonly canonical: string | null;
  readonly noindex: boolean;
  /** Address of a `meta refresh`, or null. */
  readonly refreshTo: string | null;
  readonly openGraphType: string | null;
  readonly generator: string | null;
  /** id and classes of html and body, lower case: shop systems show here. */
  readonly bodyMarks: readonly string[];
  /** Hosts and first path parts of scripts and styles, at most 40: shop systems show here. */
  readonly assetMarks: readonly string[];
  /** Hosts that pictures, frames, scripts and styles come from, at most 40; left out where it is the page's own alone. */
  readonly partHosts?: readonly string[];
  readonly headings: readonly Heading[];
  readonly blocks: readonly LinkBlock[];
  /** Links outside all blocks, in document order. */
  readonly links: readonly Link[];
  readonly oddLinks: readonly OddLink[];
  readonly controls: readonly Control[];
  readonly forms: readonly Form[];
  readonly structured: readonly StructuredThing[];
  readonly tiles: readonly TileGroup[];
  readonly passages: readonly Passage[];
  /** Of the main content: chrome (header, menu, footer) left out. */
  readonly measures: TextMeasures;
  /** Words of the main content (Intl.Segmenter). */
  readonly words: number;
  /** Beginning of the main content, at most 1,500 characters. */
  readonly excerpt: string;
  /** Films and sounds that begin by themselves and are not muted; left out where there are none. */
  readonly sounds?: number;
  /** Seals, marks of checked reviews, ways to look closer; left out where there are none. */
  readonly proof?: ProofMarks;
  /** Only of the page that a check begins with, where its scripts were let run. */
  readonly firstLook?: FirstLook;
  /** Tools of developers and editors (toolbars, error overlays) that stood on the page and were not read: their labels, at most 60. */
  readonly leftOut: readonly string[];
  /** Hash of headings, main text and link targets: two pages with one hash are one page. */
  readonly fingerprint: string;
  /** Tag and class skeleton of the main part, hashed: pages of one template share it. */
  readonly skeleton: string;
  /** What changed in the visitor's own session while it was drawn there; absent where nothing did. */
  readonly changed?: SessionChanges;
}

/** To how many different addresses a page links. */
export function addressesLinked(page: PageFacts): number {
  return new Set(linksOf(page).map(({ to }) => to)).size;
}

/** All links of a page to pages: those of its blocks first, then its own. */
export function linksOf(page: PageFacts): readonly Link[] {
  return [...page.blocks.flatMap((block) => block.links), ...page.links];
}
