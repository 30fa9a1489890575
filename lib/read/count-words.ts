import { countSpacedWords } from './count-spaced-words.ts';

/** The blocks of these scripts: a quick look before the exact one. */
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\ud800-\udbff]/;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** Number of words, as Intl.Segmenter would count them; it is asked only about scripts without spaces, since it is slow. */
export function countWords(text: string): number {
  let words = 0;
  if (!mayBeUnspaced.test(text)) return countSpacedWords(text);
  const rest = text.replace(unspaced, (run) => {
    words += segmentWords(run);
    return ' ';
  });
  return words + countSpacedWords(rest);
}

function segmentWords(run: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter('ja', { granularity: 'word' }).segment(run)) if (isWordLike) words++;
  return words;
}
