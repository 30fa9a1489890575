import type { KindGuess } from '../model/page-kind.ts';
import type { Place } from '../model/page.ts';

/** An address that links point to and that was not asked for yet. */
export interface Candidate {
  readonly url: string;
  /** Position in order of discovery; the earlier wins a tie. */
  readonly found: number;
  readonly template: string;
  /** Accessible names of the links to it. */
  readonly names: Set<string>;
  readonly places: Set<Place>;
  /** What its mark-up says about acting, if anything. */
  acts: string | null;
  /** What its links and address promise. */
  promises: readonly KindGuess[];
  /** Clicks from the start by the links known so far. */
  depth: number;
}
