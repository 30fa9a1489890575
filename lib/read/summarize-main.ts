import type { TextMeasures } from '../model/page-content.ts';
import type { PageFacts } from '../model/page.ts';
import { limits } from './limits.ts';
import { isMain, type ReadSegments } from './read-segments.ts';
import { addMeasures, noMeasures } from './segment.ts';
import { tidyText } from './tidy-text.ts';

/**
 * The main content as a whole: everything outside header, menu, footer and asides, and not in a window over the page. Nothing
 * cleverer: shops have no article that could be cut out, and what repeats on all pages is found across pages.
 */
export function summarizeMain({ segments, mainText }: ReadSegments): Pick<PageFacts, 'measures' | 'words' | 'excerpt'> {
  const main = segments.filter(isMain);
  return {
    measures: main.map((segment) => segment.measures).reduce<TextMeasures>(addMeasures, noMeasures),
    words: main.reduce((sum, segment) => sum + segment.words, 0),
    excerpt: tidyText(mainText, limits.excerpt),
  };
}
