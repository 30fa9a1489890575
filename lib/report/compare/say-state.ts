import { said } from '../../model/say.ts';
import type { FindingState } from './finding-changes.ts';

const says: { readonly [S in FindingState]: string } = {
  fine: 'looked for, and fine',
  'does-not-apply': 'does not apply',
  'not-read': 'those pages were not read',
  'read-more': 'more pages were read, and said otherwise',
  'not-known': 'not known',
  'not-told': 'not told',
};

/** Of the other result, before "then" or "now". */
export const sayState = (state: FindingState): string => said(says[state]);
