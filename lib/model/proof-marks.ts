import type { Place } from './page.ts';

/** A seal or an outside rating as it stands in a page: a picture, a frame, or an element that a script of its own fills. */
export interface SealMark {
  /** Id of a seal (see seals.ts). */
  readonly seal: string;
  readonly how: 'picture' | 'frame' | 'widget';
  /** Alternative text or title as written, at most 200 characters; may be empty. */
  readonly words: string;
  readonly selector: string;
  readonly place: Place;
}

/** What speaks for a page and is no text of it. */
export interface ProofMarks {
  /** The first place of each seal, at most 30. */
  readonly seals: readonly SealMark[];
  /** Marks beside reviews that the writer was checked to have bought, told by class names. */
  readonly verified: number;
  /** The mark-up offers to enlarge pictures; to turn the thing round, or to show it from all sides. */
  readonly zoom: boolean;
  readonly turn: boolean;
}
