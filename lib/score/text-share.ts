/** How many words suit a page: none below `least`, fully between `from` and `to`, half at `half` and from there on less. */
export interface TextBand {
  readonly least: number;
  readonly from: number;
  readonly to: number;
  readonly half: number;
}

/** Bands by type of page (science.md D1). */
export const textBands = {
  product: { least: 20, from: 80, to: 600, half: 1500 },
  home: { least: 10, from: 50, to: 500, half: 1200 },
} as const satisfies { readonly [page: string]: TextBand };

/** Share of 0..1 by which the length of a text suits its page. */
export function textShare(words: number, band: TextBand): number {
  if (words <= band.least) return 0;
  if (words < band.from) return (words - band.least) / (band.from - band.least);
  if (words <= band.to) return 1;
  return Math.max(0, 1 - (0.5 * (words - band.to)) / (band.half - band.to));
}

/** A text worth this share or more is of a good length; from there on it makes no difference worth telling. Our judgement. */
export const goodShare = 0.8;

/** Whether the length of a text is good, and if not on which side it is off. */
export function tellLength(words: number, band: TextBand): 'good' | 'too-little' | 'too-much' {
  if (textShare(words, band) >= goodShare) return 'good';
  return words < band.from ? 'too-little' : 'too-much';
}
