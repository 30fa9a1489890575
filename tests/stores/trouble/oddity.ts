import type { Answer, Visit } from '../server/site.ts';

/** One way to misbehave. A path that ends in `*` stands for all that begin so, and is not linked from home. */
export interface Oddity {
  readonly path: string;
  readonly what: string;
  /** What the link says, where that matters. @default what */
  readonly words?: string;
  /** Answered, but not linked from home: it would hold up the whole site. */
  readonly isUnlinked?: true;
  /** `nth`: 1 for the first time it is asked for. */
  readonly answer: (visit: Visit, nth: number) => Answer;
}
