import type { LanguageWords } from '../model/words.ts';
import { cs } from './words/cs.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { pl } from './words/pl.ts';
import { ru } from './words/ru.ts';
import { tr } from './words/tr.ts';
import { uk } from './words/uk.ts';

/** The languages on board; their order does not matter. */
export const vocabulary: readonly LanguageWords[] = [cs, de, en, es, fr, pl, ru, tr, uk];
