import { draftNotices, fieldWords, pictureWords } from './unfilled-words.ts';

/** Characters in front of a blank that are quoted: what it is the blank of. */
const before = 30;

/**
 * Stands before what goes on: what a quotation puts in for a pronoun ("[the owner]"), the way code writes values, and the addresses that
 * services hide ("[email protected]") are no blanks.
 */
const quotedOrCode =
  /^(?:(?:the|an?|our|his|her|its|their|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|de|het)\s|l['’])|protected|prot[eé]g[eé]|geschützt|geändert|redaktion|changed|withheld/iu;
const example = String.raw`(?:z\. ?B\.|e\. ?g\.|(?:p(?:ar)?\.? ?)?ex(?:\.|emple)|(?:p\. ?)?ej\.|ad es\.|bijv\.|np\.|např\.|t\. ?ex\.|f\. ?eks\.|esim\.|π\. ?χ\.|напр\.|örn\.|例)`;
const field = new RegExp(`(?<!\\p{L})(?:${Object.values(fieldWords).join('|')})|^${example}`, 'iu');
/** The beginning of a number of a register, "[ATU…]". */
const begun = /^\p{Lu}{2,5}\s?(?:…|\.{3})$/u;
/** A few words in brackets of one sort, none of them within others, of no code and no footnote. */
const blanks =
  /(?<![[{<$%#(=\p{L}])(?:\[([^[\]{}<>@="|_]{2,80})\](?![\](])|\{([^[\]{}<>@=";:|_/]{2,60})\}(?!\})|[<‹]([^[\]{}<>‹›@=";:|_/]{2,60})[>›])/gu;
const letters = /\p{L}/u;
/** More words are a sentence that somebody put in. */
const mostWords = 12;

/** The blanks in a text that were left to be filled in, "[your phone number]", each with what stands before it. */
export function blanksIn(text: string): readonly { readonly inside: string; readonly quote: string }[] {
  return [...text.matchAll(blanks)].flatMap(({ 0: whole, 1: square, 2: curly, 3: angle, index }) => {
    const inside = (square ?? curly ?? angle ?? '').trim();
    if (
      !letters.test(inside) ||
      quotedOrCode.test(inside) ||
      !(field.test(inside) || begun.test(inside)) ||
      inside.split(/\s+/).length > mostWords
    )
      return [];
    const start = text.slice(0, index).search(new RegExp(String.raw`(?<=^|\s)\S[^\]}>›]{0,${before}}$`, 'u'));
    return [{ inside, quote: text.slice(start < 0 ? index : start, index + whole.length).trim() }];
  });
}

const notice = new RegExp(`(?<!\\p{L})(?:${Object.values(draftNotices).join('|')})`, 'iu');

/** Where a text says of itself that it is a draft to be filled in; null where it does not. */
export function draftNoticeIn(text: string): string | null {
  const said = notice.exec(text);
  if (!said) return null;
  const end = said.index + said[0].length;
  return text.slice(said.index, end) + (/^.{0,30}(?!\S)/u.exec(text.slice(end))?.[0] ?? '');
}

const inPlaceOfPicture = new RegExp(
  `(\\p{Extended_Pictographic}\\uFE0F?\\s*)?(?<!\\p{L})(?:${Object.values(pictureWords).join('|')})(?!\\p{L})`,
  'giu',
);

/**
 * Words that stand where pictures should, in the text of a page that shows none: behind a picture sign, or again and again. Null without
 * any. Prose that speaks of pictures goes on, and says it once.
 */
export function pictureWordsIn(text: string): string | null {
  const found = [...text.matchAll(inPlaceOfPicture)];
  const goesOn = ({ 0: words, index }: RegExpExecArray) => /^\s+\p{Ll}/u.test(text.slice(index + words.length));
  const [first] = found.some(({ 1: sign }) => sign)
    ? found.filter(({ 1: sign }) => sign)
    : found.filter((one) => !goesOn(one)).length > 1
      ? found
      : [];
  return first?.[0].trim() ?? null;
}
