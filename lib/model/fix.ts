import type { Finding } from './audit-export.ts';
import type { FactName } from './fact.ts';
import type { Effort, Fix, SiteEdit } from './fix-schema.ts';
import type { Device, Place } from './page.ts';
import type { PageKindId } from './page-kind.ts';
import type { SiteKind } from './visitor.ts';

/** A page as fixes speak of it. */
export interface NamedPage {
  readonly url: string;
  /** What most links of the site call it, or else its title. */
  readonly words: string;
  /** Words with our kind, as they stand in a title: “Kind words” (testimonials). */
  readonly name: string;
  /** Only a part of it is what was asked for. */
  readonly isPart: boolean;
  /** From the start; null where no way was found, or nothing was laid out. */
  readonly clicks: { readonly [D in Device]: number | null };
}

/** Where a new link of header or menu would stand. */
export interface MenuPlace {
  readonly place: Extract<Place, 'header' | 'menu'>;
  /** See `like` of SiteEdit. */
  readonly like: string | null;
}

/** What fixes are proposed from. Lists are in the order of the pages. */
export interface FixSite {
  readonly origin: string;
  readonly kind: SiteKind;
  readonly start: NamedPage;
  readonly menu: MenuPlace;
  /** The page on which the scored goal is reached, or null. */
  readonly goal: NamedPage | null;
  /** The page of one of the kinds that is fewest clicks away; else one that no link leads to; else one with a part that is of a kind. */
  readonly nearest: (kinds: readonly PageKindId[]) => NamedPage | null;
  /** Looked for everywhere and not there. */
  readonly isMissing: (kinds: readonly PageKindId[]) => boolean;
  /** What must be pressed first on the way to a page, in the site's words; '' where what opens it has none, null where nothing must. */
  readonly behind: (page: NamedPage) => string | null;
  /** What a new page or part of a kind is to be called, in the language of the site. */
  readonly newName: (kind: PageKindId) => Pick<NamedPage, 'words' | 'name'>;
  /** Products read. */
  readonly products: {
    readonly count: number;
    /** The number in words, and on how many of them stands what buys them where it does not stand on all. */
    readonly reach: string;
    readonly example: NamedPage | null;
  };
  /** What the button that puts something into the cart is called, in quotation marks; what it does where it has no name. */
  readonly buyButton: string;
  /** What on a page of a product something is to stand beside: that button, or its name where nothing can be bought. */
  readonly atProducts: string;
  /** What opens the cart is a mere picture somewhere. */
  readonly hasNamelessCart: boolean;
  /** Guides and articles whose own text leads to nothing that is offered. */
  readonly deadEnds: readonly NamedPage[];
  /** Pages whose own part leads to no other. */
  readonly ends: readonly NamedPage[];
  /** Categories that Home names and does not show in its own part; lists that are two clicks away or more. */
  readonly notOnHome: readonly NamedPage[];
  readonly farLists: readonly NamedPage[];
  /** Products, and Home, whose texts are too short or too long; elsewhere than in a store also pages on what is offered. */
  readonly shortTexts: readonly NamedPage[];
  readonly longTexts: readonly NamedPage[];
  /** What fills the space stands on Home where its text should. */
  readonly isHomeFiller: boolean;
  /** Signs of who is behind it that were not found. */
  readonly unsaid: readonly WhoSign[];
}

/** Something that says who is behind a site. */
export type WhoSign = Extract<SiteEdit, { readonly edit: 'say-who' }>['what'];

/** What a visitor misses: a fact that a need rests on, or pages of some kinds. */
export type Lack =
  | { readonly misses: 'fact'; readonly fact: FactName }
  | { readonly misses: 'kinds'; readonly kinds: readonly PageKindId[] }
  | { readonly misses: 'finding'; readonly finding: Finding };

/** One change that may help. */
export interface Proposal {
  /** Tells apart what one declaration proposes; '' where it proposes one thing. */
  readonly key: string;
  readonly title: string;
  /** Place and reach: "menu, every page". */
  readonly how: string;
  readonly edit: readonly SiteEdit[];
  readonly where: Fix['where'];
  /** A page that comes nearer: what becomes of the clicks to it is told. */
  readonly nearer?: string;
}

/** A way to answer needs and findings. */
export interface FixDeclaration {
  /** Equal to the file name. */
  readonly id: string;
  readonly effort: Effort;
  readonly propose: (site: FixSite, lack: Lack) => readonly Proposal[];
}

export const defineFix = (fix: FixDeclaration): FixDeclaration => fix;
