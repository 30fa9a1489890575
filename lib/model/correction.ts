import type { PageKindId } from './page-kind.ts';
import type { VisitorId } from './visitor.ts';

/** What the user says of a need: that a page (of this site or of another host) meets it, or that it does not apply, and why. */
export interface NeedCorrection {
  readonly about: 'need';
  readonly visitor: VisitorId;
  /** As in `Need.id`. */
  readonly need: string;
  readonly says: { readonly at: string } | { readonly doesNotApply: string };
}

/** What the user says that a page is; no kind: none of those that matter. */
export interface PageCorrection {
  readonly about: 'page';
  readonly url: string;
  readonly kinds: readonly PageKindId[];
}

/** Words of the site's own: what it calls pages of a kind, in one language. */
export interface WordsCorrection {
  readonly about: 'words';
  readonly kind: PageKindId;
  /** BCP 47 primary tag. */
  readonly language: string;
  /** As in `readOwnWords`. */
  readonly words: readonly string[];
}

/** What pages at such addresses are. */
export interface PathCorrection {
  readonly about: 'path';
  /** As in `readPattern`. */
  readonly pattern: string;
  readonly kind: PageKindId;
}

/** How pages are recognised, in the user's own words. */
export type OwnRule = WordsCorrection | PathCorrection;

/** Something that the user put right. Kept for the site; a later one about the same takes its place. Words and addresses are the user's own. */
export interface Correction {
  readonly origin: string;
  /** See `subjectOf`. */
  readonly subject: string;
  readonly put: NeedCorrection | PageCorrection | OwnRule;
  /** Milliseconds since the epoch. */
  readonly correctedAt: number;
}

/** Longer reasons are cut: they stand in every export. */
export const longestReason = 300;

/** What a correction is about: there is one for each. */
export function subjectOf(put: Correction['put'] | Pick<NeedCorrection, 'about' | 'visitor' | 'need'>): string {
  switch (put.about) {
    case 'page':
      return `page ${put.url}`;
    case 'words':
      return `words ${put.kind} ${put.language}`;
    case 'path':
      return `path ${put.pattern}`;
    case 'need':
      return `need ${put.visitor} ${put.need}`;
  }
}

/** The words and patterns among what was put right, the oldest first. */
export const ownRules = (corrections: readonly Correction[]): readonly OwnRule[] =>
  corrections.flatMap(({ put }) => (put.about === 'words' || put.about === 'path' ? [put] : []));

/** What was put right of a need, or null. */
export function correctionOf(corrections: readonly Correction[], visitor: VisitorId, need: string): NeedCorrection | null {
  const found = corrections.find(({ put }) => put.about === 'need' && put.visitor === visitor && put.need === need)?.put;
  return found?.about === 'need' ? found : null;
}
