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

/** Something that the user put right. Kept for the site; a later one about the same takes its place. Words and addresses are the user's own. */
export interface Correction {
  readonly origin: string;
  /** See `subjectOf`. */
  readonly subject: string;
  readonly put: NeedCorrection | PageCorrection;
  /** Milliseconds since the epoch. */
  readonly correctedAt: number;
}

/** Longer reasons are cut: they stand in every export. */
export const longestReason = 300;

/** What a correction is about: there is one for each. */
export const subjectOf = (put: Correction['put'] | Pick<NeedCorrection, 'about' | 'visitor' | 'need'>): string =>
  put.about === 'page' ? `page ${put.url}` : `need ${put.visitor} ${put.need}`;

/** What was put right of a need, or null. */
export function correctionOf(corrections: readonly Correction[], visitor: VisitorId, need: string): NeedCorrection | null {
  const found = corrections.find(({ put }) => put.about === 'need' && put.visitor === visitor && put.need === need)?.put;
  return found?.about === 'need' ? found : null;
}
