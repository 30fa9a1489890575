/** Serbian writes each sound with one letter in either script; Latin takes two for three of them. Source: Vuk Karadžić's and Ljudevit Gaj's alphabets. */
const letters: { readonly [latin: string]: string } = {
  a: 'а',
  b: 'б',
  c: 'ц',
  č: 'ч',
  ć: 'ћ',
  d: 'д',
  dž: 'џ',
  đ: 'ђ',
  e: 'е',
  f: 'ф',
  g: 'г',
  h: 'х',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  lj: 'љ',
  m: 'м',
  n: 'н',
  nj: 'њ',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  š: 'ш',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  ž: 'ж',
};
const sound = /dž|lj|nj|[a-zčćđšž]/gi;
/** Letters that Serbian lacks: the word is foreign and stays as it is ("newsletter", "web"). */
const foreign = /[qwxy]/i;

/**
 * A Serbian text in Latin script in the other one, word by word. That way round nothing is lost; the other way words of Russian or
 * Bulgarian would be rewritten too. The few words whose "nj" or "dž" are two sounds ("injekcija", "nadživeti") come out wrong.
 */
export const inCyrillic = (text: string): string => text.replace(/[\p{L}\p{M}]+/gu, (word) => (foreign.test(word) ? word : spell(word)));

function spell(word: string): string {
  return word.normalize('NFC').replace(sound, (latin) => {
    const cyrillic = letters[latin.toLowerCase()] ?? latin;
    return /^\p{Lu}/u.test(latin) ? cyrillic.toUpperCase() : cyrillic;
  });
}
