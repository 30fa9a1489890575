import type { Passage } from '../model/page-content.ts';
import type { LanguageWords } from '../model/words.ts';
import { blanksIn, draftNoticeIn } from '../model/unfilled.ts';
import { isFillerPassage } from '../model/filler-text.ts';
import { scribblesIn } from '../model/scribbles.ts';
import { readWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';
import { passageWords } from './section-rules.ts';
import { beginning } from './site-habits.ts';

/**
 * A passage with the beginning of its first words only, where all that is ever asked of them gets the same answer from that; else the
 * passage as it is. The first words of its passages are the greater part of a page in memory, and most of them say nothing to us.
 */
export function shortenPassage(passage: Passage, vocabulary: readonly LanguageWords[]): Passage {
  if (passage.excerpt.length <= beginning) return passage;
  // A slice would hold on to the whole text.
  const excerpt = JSON.parse(JSON.stringify(passage.excerpt.slice(0, beginning))) as string;
  const short = { ...passage, excerpt };
  return answersOf(short, vocabulary) === answersOf(passage, vocabulary) ? short : passage;
}

/** Answers to all that is asked of a passage's first words: by section-rules.ts, tell-cart.ts, the opening hours, and what was never filled in or did not load. */
function answersOf({ heading, excerpt }: Passage, vocabulary: readonly LanguageWords[]): string {
  const whole = readWords(`${heading} . ${excerpt}`, vocabulary);
  const alone = readWords(excerpt, vocabulary);
  const counts = passageWords.map((key) => whole.hits.filter((hit) => hit.key === key && !hit.whole).length);
  const saysHours = sayStrength(alone, 'opening-hours') > 0;
  const says = (['empty-cart', 'not-loaded'] as const).map((said) => alone.hits.some(({ key }) => key === said));
  return [
    ...counts,
    saysHours,
    ...says,
    blanksIn(excerpt).length,
    draftNoticeIn(excerpt) !== null,
    isFillerPassage({ excerpt }),
    scribblesIn(excerpt).length,
  ].join(' ');
}
