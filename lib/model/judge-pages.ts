import { doesNotApply, notKnown, type Counted, type Found, type Outcome, type Places } from './outcome.ts';
import type { ReadPage } from './site.ts';

/** How pages of a sort are judged one by one. */
interface Judging {
  /** The pages that could have it. Without any the question does not arise. */
  readonly looked: readonly ReadPage[];
  /** Where on a page it is wrong; nothing where all is well. */
  readonly bad: (page: ReadPage) => Places;
  /** Fewer pages tell nothing of a site; 1 when left out. */
  readonly fewest?: number;
  /** The share of wrong pages from which on it is told, 0..1; one page is enough when left out. */
  readonly from?: number;
}

/** Judges a site by a share of its pages. */
export function judgePages(
  { looked, bad, fewest = 1, from = 0 }: Judging,
  say: (counted: Counted) => Pick<Found, 'title' | 'severity'>,
): Outcome {
  if (looked.length === 0) return doesNotApply;
  if (looked.length < fewest) return notKnown;
  const wrong = looked.map(bad).filter((places) => places.length > 0);
  const counted = { count: wrong.length, of: looked.length };
  if (counted.count === 0 || counted.count < from * counted.of) return { clear: 'fine', counted };
  return { ...say(counted), where: wrong.flat(), counted };
}

/** A page as a place. */
export const placeOf = ({ facts }: ReadPage, words: string = facts.title): Places => [{ url: facts.url, selector: null, words }];
