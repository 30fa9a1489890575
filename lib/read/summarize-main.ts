import type { PageFacts, TextMeasures } from '../model/page.ts';
import { limits } from './limits.ts';
import { addMeasures, noMeasures, type Segment } from './segment.ts';
import { tidyText } from './tidy-text.ts';

/**
 * The main content as a whole: everything outside header, menu, footer and asides, and not in a window over the page. Nothing
 * cleverer: shops have no article that could be cut out, and what repeats on all pages is found across pages.
 */
export function summarizeMain(segments: readonly Segment[]): Pick<PageFacts, 'measures' | 'words' | 'excerpt'> {
  let measures: TextMeasures = noMeasures;
  let words = 0;
  let excerpt = '';
  for (const segment of segments) {
    if (!isMain(segment)) continue;
    measures = addMeasures(measures, segment.measures);
    words += segment.words;
    if (excerpt.length < limits.excerpt) excerpt += ` ${segment.heading} ${segment.text.slice(0, limits.excerpt)}`;
  }
  return { measures, words, excerpt: tidyText(excerpt, limits.excerpt) };
}

/** Does the segment belong to what the page itself says? */
export function isMain(segment: Segment): boolean {
  return (segment.place === 'main' || segment.place === 'hero') && !segment.isAway;
}
