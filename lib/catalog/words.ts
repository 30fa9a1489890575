import type { LanguageWords } from '../model/words.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { pt } from './words/pt.ts';

/** The languages on board; their order does not matter. */
export const vocabulary: readonly LanguageWords[] = [de, en, es, fr, it, pt];
