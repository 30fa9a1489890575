/** Letters that take a whole em: Chinese, Japanese and Korean, and pictures. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u;
const broad = /[\p{Lu}mw@%&]/u;
const narrow = /[\s.,:;'’"!|()[\]iljtfrI-]/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** About how wide a text is set, in ems of a bold interface face: rather too much than too little. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const { segment } of graphemes.segment(text)) ems += emsOfLetter(segment);
  return ems;
}

/** As much of a text as fits, whole letters and three dots; empty when not even four letters do. */
export function fitText(text: string, ems: number): string {
  if (emsOf(text) <= ems) return text;
  let [fitting, taken, letters] = ['', 1, 0];
  for (const { segment } of graphemes.segment(text)) {
    taken += emsOfLetter(segment);
    if (taken > ems) break;
    fitting += segment;
    letters += 1;
  }
  return letters < 4 ? '' : `${fitting.trimEnd()}…`;
}

const emsOfLetter = (letter: string): number => (wide.test(letter) ? 1.2 : narrow.test(letter) ? 0.42 : broad.test(letter) ? 0.84 : 0.68);
