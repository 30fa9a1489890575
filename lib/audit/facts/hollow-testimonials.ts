import { remembering } from '../../classify/remembering.ts';
import type { Says } from '../../journey/scent.ts';
import type { PageFacts } from '../../model/page.ts';
import { sentenceIn } from '../../model/sentences.ts';
import { listedReviews } from './listed-reviews.ts';

/** What a page for testimonials says instead of any, in its own words. */
interface Hollow {
  readonly of: 'no-reviews' | 'not-loaded';
  readonly quote: string;
}

/** A page with more words shows something besides, quoted in a way we do not know. Judgement. */
const mostWords = 150;
const quoted = 120;
const instead = ['not-loaded', 'no-reviews'] as const;

/** That a page without a single quotation says that there are none yet, or that they did not load; null where it does not. */
export const hollowTestimonials = (facts: PageFacts, says: Says): Hollow | null => tell(facts, says).hollow;

const tell = remembering((facts: PageFacts, says: Says): { readonly hollow: Hollow | null } => {
  if (facts.words > mostWords || facts.measures.quotes > 0 || listedReviews(facts.structured).listed > 0) return { hollow: null };
  const texts = [...facts.passages.map(({ excerpt }) => excerpt), facts.excerpt];
  const saidIn = (sentence: string): Hollow['of'] | null => instead.find((key) => says(sentence, key) > 0) ?? null;
  const sentence = sentenceIn(texts, (one) => saidIn(one) !== null);
  const of = sentence === null ? null : saidIn(sentence);
  return { hollow: sentence === null || of === null ? null : { of, quote: sentence.slice(0, quoted) } };
});
