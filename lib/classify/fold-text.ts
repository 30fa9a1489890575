const marks = /\p{M}+/gu;
const letters: { readonly [letter: string]: string } = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };
const special = /[ßœæøłıđ]/g;
/** Most texts need no folding, and one look tells. */
const isPlain = /^[\t-~]*$/;
const plainToken = /[a-z\d]+/g;
const token = /[\p{L}\p{N}]+/gu;

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
