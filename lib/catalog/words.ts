import type { LanguageWords } from '../model/words.ts';
import { en } from './words/en.ts';

/** The languages on board, in no order that matters. */
export const vocabulary: readonly LanguageWords[] = [en];
