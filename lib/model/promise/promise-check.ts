import type { Device } from '../page.ts';

/** Where a word of an ad stands, seen from its landing page. */
export type WordPlace =
  /** `inParts`: not as one word, but its parts stand there side by side. */
  | { readonly is: 'first' | 'further'; readonly inParts?: true }
  /** On the page; where was not seen: it was not drawn on this device, or this was not shown as soon as it had loaded. */
  | { readonly is: 'page' }
  /** On the page, and not shown on this device before something is opened. */
  | { readonly is: 'closed' }
  /** On a page behind links, nearest first. */
  | { readonly is: 'behind'; readonly clicks: number; readonly url: string; readonly title: string }
  /** A price or a number of which nothing tells that it is of what the ad says it of; it stands on the page, or `behind` its links alone. */
  | { readonly is: 'unclear'; readonly behind?: { readonly clicks: number; readonly url: string; readonly title: string } }
  /** A price that is not the page's: of what the ad names it says these, as it writes them. */
  | { readonly is: 'other-price'; readonly prices: readonly string[] }
  /** In nothing that was looked at. */
  | { readonly is: 'nowhere' }
  /** In nothing that was read of the site. The page was not drawn on this device, where more may stand. */
  | { readonly is: 'unmet' }
  /** What would tell was not looked at. */
  | { readonly is: 'not-known' };

/** One word that an ad promises by. */
export interface PromisedWord {
  /** As the ad writes it. */
  readonly word: string;
  /** How much it promises, most first: a price, a number or what one is given, then goods; absent: goods. */
  readonly weighs?: 'price' | 'assurance';
  readonly desktop: WordPlace;
  readonly phone: WordPlace;
}

/** What was looked at of a landing page on one device. */
export interface Looked {
  /** Its text was seen as visitors see it. */
  readonly isDrawn: boolean;
  /** More stands on the page than was kept. */
  readonly isCut: boolean;
  /** Pages behind its links that were looked at too. */
  readonly pages: number;
}

/** Primary tags, where an ad is written in another language than its page, its own null where only the script tells; null where both are in one. */
export type AdLanguages = { readonly ad: string | null; readonly page: string } | 'unsure' | null;

/** Whether a landing page keeps what an ad promises. */
export type PromiseCheck =
  | { readonly is: 'unread' | 'no-words' }
  | {
      readonly is: 'checked';
      readonly words: readonly PromisedWord[];
      readonly looked: { readonly [D in Device]: Looked };
      /** The page behind links of the landing page that says most of the ad's words, and how many; null where none says more of them than the landing page. */
      readonly better: { readonly url: string; readonly title: string; readonly words: number } | null;
      /** Why nobody gets there what the ad brings them for; absent: they can, or nothing says that they cannot. */
      readonly stopped?: 'sold-out' | 'empty';
      /** Pages of the site in the ad's own language that were not read, and one of them; absent: none are known. */
      readonly inItsLanguage?: { readonly url: string; readonly pages: number };
      /** Pages of the site that are known and were not read. */
      readonly unread: number;
      readonly languages: AdLanguages;
    };

/** Pages further from the landing page than this are not looked at. Judgement: who came for a promise does not search for it. */
export const mostClicksBehind = 3;
