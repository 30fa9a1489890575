import { foldText } from '../classify/fold-text.ts';

/** A word of a text as it is compared, and where it stands in it, in characters. */
export interface Word {
  readonly token: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text in the form they are compared in, with their places. Where none has a space, the place is near. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: run, index }) => {
    const tokens = foldText(run);
    const at = (part: number) => index + Math.round((run.length * part) / tokens.length);
    return tokens.map((token, nth) => ({ token, from: at(nth), to: at(nth + 1) }));
  });
}
