import type { Markup } from '../markup.ts';
import { baseStyle } from './base-style.ts';
import { partsStyle } from './parts-style.ts';
import { printStyle } from './print-style.ts';
import { tokenStyle } from './tokens.ts';

/** All styles of the report, as they stand in its one file. They are ours alone: nothing of a site is in them. */
export const reportStyle: Markup = { markup: [tokenStyle, baseStyle, partsStyle, printStyle].join('') };
