import type { Coverage } from './audit-export.ts';
import { countWords } from './count-words.ts';
import { say } from './say.ts';

/** How much of the site a result rests on, and what ended the reading: "20 of 37 pages read; the limit ended it". */
export function sayRead({ pagesRead, pagesKnown, because }: Pick<Coverage, 'pagesRead' | 'pagesKnown' | 'because'>): string {
  const known = countWords(pagesKnown, 'page');
  switch (because) {
    case 'all-read':
      return pagesRead === pagesKnown ? say`${known} read, all that are known` : say`${pagesRead} of ${known} read`;
    case 'enough':
      return say`${pagesRead} of ${known} read; more would have changed no answer`;
    case 'budget':
      return say`${pagesRead} of ${known} read; the limit ended it`;
    case 'user':
      return say`${pagesRead} of ${known} read; it was stopped by hand`;
    case 'refused':
      return say`${pagesRead} of ${known} read; the site gave no more`;
  }
}
