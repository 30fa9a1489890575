import type { FindingInput } from './finding.ts';
import type { LaunchRow } from './launch-schema.ts';
import type { Outcome, Places } from './outcome.ts';
import type { Link } from './page.ts';
import type { SiteDoor } from './site-door.ts';
import type { UnreadAddress } from './site.ts';

/** What the list before launch looks at besides what findings do. */
export interface LaunchInput extends FindingInput {
  /** What came of a finding, by its id: what is looked for already is not looked for twice. */
  readonly outcome: (finding: string) => Outcome;
  /** When it was checked, as in ISO 8601. */
  readonly date: string;
  /** Of the site that is read. */
  readonly origin: string;
  /** Null in results of older readings. */
  readonly door: SiteDoor | null;
  /** Addresses that are known and were not read. */
  readonly unread: readonly UnreadAddress[];
  /** Every page that is known was read, but what robots.txt closes. */
  readonly isWhole: boolean;
  /** Where links of a sort stand, each address once. */
  readonly placesOf: (isOne: (link: Link) => boolean) => Places;
}

/** What came of one line of the list. Nothing is in order that was not looked at. */
export interface LaunchAnswer {
  readonly state: LaunchRow['state'];
  /** What was seen, or why it is not known; how much was read, where it is empty. */
  readonly words: string;
  readonly where: Places;
  /** It is said of the site itself, and rests on no number of pages. */
  readonly ofSite?: true;
  /** Not known, though nothing was found where it was looked for. */
  readonly soFar?: true;
}

/** One line of the list before launch. */
export interface LaunchCheck {
  /** Equal to the file name. */
  readonly id: string;
  readonly need: LaunchRow['need'];
  /** What it is about, in a few words. */
  readonly name: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  readonly check: (site: LaunchInput) => LaunchAnswer;
}

export const defineLaunchCheck = (check: LaunchCheck): LaunchCheck => check;

export const needsLook = (words: string, where: Places): LaunchAnswer => ({ state: 'needs-look', words, where });
/** Of the pages read; where others are known it is not known. */
export const inOrder = (words = ''): LaunchAnswer => ({ state: 'in-order', words, where: [] });
export const siteInOrder = (words: string): LaunchAnswer => ({ state: 'in-order', words, where: [], ofSite: true });
export const notAsked = (words: string): LaunchAnswer => ({ state: 'does-not-apply', words, where: [] });
export const siteNotAsked = (words: string): LaunchAnswer => ({ ...notAsked(words), ofSite: true });
export const notSeen = (words: string): LaunchAnswer => ({ state: 'not-known', words, where: [] });
/** Nothing was found so far, and not all was looked at that was read. */
export const clearSoFar = (words: string): LaunchAnswer => ({ state: 'not-known', words, where: [], soFar: true });

/** A finding's outcome as a line of the list; `unknown` says why it is not known. */
export function asLine(outcome: Outcome, { none, unknown }: { readonly none: string; readonly unknown: string }): LaunchAnswer {
  if ('title' in outcome) return needsLook(outcome.title, outcome.where);
  if (outcome.clear === 'fine') return inOrder();
  return outcome.clear === 'not-known' ? notSeen(unknown) : notAsked(none);
}
