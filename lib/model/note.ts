import type { AuditExport } from './audit-export.ts';
import type { NotedElement, ToldNote } from './note-schema.ts';
import type { VisitorId } from './visitor.ts';

/** Something that the user wrote while looking at a page. Kept for the site, private unless it is put in the report. */
export interface Note {
  readonly id: string;
  readonly origin: string;
  /** The page, normalised. */
  readonly url: string;
  /** What of the page it is pinned to; null: the page as a whole. */
  readonly element: NotedElement | null;
  readonly words: string;
  /** With whose eyes it was written; null: nobody's in particular. */
  readonly visitor: VisitorId | null;
  readonly inReport: boolean;
  /** A picture of the page as it was seen, as a data URL (see note-schema.ts); null: none. */
  readonly picture: string | null;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** A note that is being written. */
export type NoteDraft = Pick<Note, 'words' | 'element' | 'visitor' | 'picture' | 'inReport'>;

/** What did not work while a note was written. `no-picture`, `no-pick`: the browser does not let us. */
export type NoteTrouble = 'no-picture' | 'no-pick' | 'disk-full' | 'broken';

/** What came of pointing at an element: `left` without one; `refused` where the browser does not let us into the page. */
export type Picked = { readonly outcome: 'picked'; readonly element: NotedElement } | { readonly outcome: 'left' | 'refused' };

/** Longer notes are cut. */
export const longestNote = 5_000;

/** What exports tell of notes: those that were put in the report, and of no other even that there is one. The oldest first. */
export function toldNotes(notes: readonly Note[]): readonly ToldNote[] {
  return notes
    .filter(({ inReport }) => inReport)
    .toSorted((one, other) => one.madeAt - other.madeAt)
    .map(({ url, element, words, visitor, picture, madeAt }) => ({
      url,
      element,
      words,
      visitor,
      picture,
      date: new Date(madeAt).toISOString(),
    }));
}

/** A result with the notes of its site that were put in the report. What came from a file has its own, and keeps those. */
export function withNotes(audit: AuditExport, notes: readonly Note[]): AuditExport {
  return { ...audit, notes: [...audit.notes, ...toldNotes(notes.filter(({ origin }) => origin === audit.site.origin))] };
}
