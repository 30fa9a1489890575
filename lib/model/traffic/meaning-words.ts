import { said, say } from '../say.ts';
import type { OutcomeKind } from './figures.ts';
import type { ColumnMeaning } from './read-export.ts';
import { outcomeWords } from './traffic-words.ts';

/** What a column is taken as; what the site counts is named by itself. */
export const meaningWords: { readonly [M in Exclude<ColumnMeaning, 'outcomes' | 'outcome-share'>]: string } = {
  page: 'page they landed on',
  source: 'where they came from',
  date: 'date',
  visits: 'visits',
  'left-share': 'left at once, as a share',
  left: 'left at once',
  'stayed-share': 'stayed, as a share',
  stayed: 'stayed',
};

/** What a column is taken as, where the site counts this. */
export function sayMeaning(meaning: ColumnMeaning, outcome: OutcomeKind): string {
  const many = said(outcomeWords[outcome].many);
  if (meaning === 'outcomes') return many;
  return meaning === 'outcome-share' ? say`${many}, as a share` : said(meaningWords[meaning]);
}
