const marks = /\p{M}+/gu;
const letters: { readonly [letter: string]: string } = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', đ: 'd', ς: 'σ' };
const special = /[ßœæøłıđς]/g;
/** Most texts need no folding, and one look tells. */
const isPlain = /^[\t-~]*$/;
const plainToken = /[a-z\d]+/g;
/** Chinese and Japanese are written without spaces: each sign counts as a word, and a phrase is a run of them. */
const token = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[\p{L}\p{N}])+/gu;

/** The words of a text in the form they are compared in: lower case, accents off, punctuation gone. */
export function foldText(text: string): readonly string[] {
  if (isPlain.test(text)) return text.toLowerCase().match(plainToken) ?? [];
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? letter);
  return plain.match(token) ?? [];
}

/** Whether a text is written, at least in part, in a script without spaces between words. */
export const isUnspaced = (text: string): boolean => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
