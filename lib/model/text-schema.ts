import { z } from 'zod';
import { pageKindIds } from './page-kind.ts';

const count = z.number().int().min(0);
const ease = z.number().int().min(0).max(100);
/** To a tenth. */
const minutes = z.number().min(0);

/** The readability formulas in use; constants and sources stand in lib/score/readability/. */
export const formulaIds = [
  'flesch',
  'amstad',
  'kandel-moles',
  'fernandez-huerta',
  'gulpease',
  'martins',
  'douma',
  'lix',
  'atesman',
  'oborneva',
  'fog-pl',
] as const;
export type FormulaId = (typeof formulaIds)[number];

/** How long the text of a page takes to read, and how hard it is. */
export const pageTextSchema = z.object({
  /** For the whole main content, at the mean speed of readers of its language. */
  minutes,
  /**
   * 0 = hardest, 100 = easiest. Measured on the beginning of the main content (1,500 characters), whole sentences only. Comparable among
   * pages of one formula and language, hardly between languages. null: no formula for the language, or less than 100 words or 5 sentences.
   */
  ease: ease.nullable(),
  /** What `ease` was measured by; null where it is null. */
  formula: z.enum(formulaIds).nullable(),
});

/** Pages of one kind whose length is judged. */
const kindTexts = z.object({
  kind: z.enum(pageKindIds),
  /** Pages read of that kind; the figures below are of these. */
  pages: count,
  /** The middle page's. */
  words: count,
  minutes,
  /** Pages too short, and too long, for four fifths of the worth that a text of a good length has. */
  tooLittle: count,
  tooMuch: count,
});

/** Pages of one language whose ease is measured. */
const languageEase = z.object({
  /** Primary tag. */
  language: z.string(),
  formula: z.enum(formulaIds),
  pages: count,
  /** The middle page's. */
  ease,
});

/** Length and ease of the texts of a site. */
export const textsSchema = z.object({
  /** Home, products, and elsewhere than in a store also pages on what is offered and on who offers it. A page may be of several kinds. */
  kinds: z.array(kindTexts),
  /** Of all pages read; most pages first. */
  ease: z.array(languageEase),
});

export type PageText = z.infer<typeof pageTextSchema>;
export type Texts = z.infer<typeof textsSchema>;
