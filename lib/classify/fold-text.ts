/** Accents and vowel points. The marks that make が of か and ブ of フ stay: ログ is a log, ロク is six. */
const marks = /[^\P{M}\u3099\u309A]+/gu;
const letters: { readonly [letter: string]: string } = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ς: 'σ',
  ى: 'ي',
  ة: 'ه',
  ـ: '',
};
const special = /[ßœæøłıđςىةـ]/g;
/** Most texts need no folding, and one look tells. */
const isPlain = /^[\t-~]*$/;
const plainToken = /[a-z\d]+/g;
/** Letters and digits of full width, and kana of half width, as Japanese pages have them: ＦＡＱ, ｶｰﾄ. */
const otherWidth = /[！-～ｦ-ﾟ]+/g;
/**
 * Chinese and Japanese are written without spaces: each sign counts as a word, and a phrase is a run of them. A run of
 * katakana is one word: カート is not meant in カートリッジ, nor ショップ in ワークショップ.
 */
const token =
  /[\p{sc=Kana}ー][\p{sc=Kana}ー\u3099\u309A]*|[\p{sc=Han}\p{sc=Hira}][\u3099\u309A]?|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])[\p{L}\p{N}])+/gu;
/** The article, alone or after "and", "in", "for", "as": السلة and والسلة are looked up as سلة. Short words keep it, being mostly no article there. */
const arabicArticle = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{sc=Arab}{3})/u;
const arabic = /\p{sc=Arab}/u;

/** The words of a text in the form they are compared in: lower case, accents off, punctuation gone. */
export function foldText(text: string): readonly string[] {
  if (isPlain.test(text)) return text.toLowerCase().match(plainToken) ?? [];
  const plain = text
    .replace(otherWidth, (signs) => signs.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(special, (letter) => letters[letter] ?? letter);
  const tokens = plain.match(token) ?? [];
  return arabic.test(plain) ? tokens.map((word) => word.replace(arabicArticle, '')) : tokens;
}

/** Whether a text is written, at least in part, in a script without spaces between words. */
export const isUnspaced = (text: string): boolean => /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(text);
