import { money as price } from '../model/money.ts';
import type { TextMeasures } from '../model/page-content.ts';
import { postalAddress as address } from '../model/postal-address.ts';
import { countSourced } from './source-beside.ts';
import { stretchesNear } from './stretches-near.ts';

const date = new RegExp(
  [
    String.raw`(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}(?:\.|st|nd|rd|th|er|º)? (?:de |d')?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<!\p{L})\p{Lu}\p{L}{2,11}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d{2}(?!\d)`,
    String.raw`(?:19|20)\d{2}(?:\. gada| m\.|\.) (?:\d\d?\. \p{Ll}{3,12}|\p{Ll}{3,12} \d\d?)(?!\d)`,
    String.raw`(?:19|20)\d{2} ?[年년] ?\d{1,2} ?[月월](?: ?\d{1,2} ?[日일])?`,
  ].join('|'),
  'gu',
);

const year = /(?:19|20)\d\d/g;
const at = /@|[([]at[)\]]/g;
/** Five labels of 63 letters and one of 20, some of two units. */
const mailReach = 800;

const mail = /[\p{L}\d._%+-]{1,64}(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,20}/gu;
const numberRun = /(?<![\p{L}\d.,])[+(]?\d[\d ()/.\-\u00a0–]{6,20}\d(?![\p{L}\d])/gu;
const stars = /[★☆⭐✩✭✮]{2,}|(?:⭐️){2,}|(?<![\d.,/])[0-5](?:[.,]\d{1,2})? ?\/ ?5(?![\d.,/])/gu;
const quote =
  /“([^“”]{10,2000})”|„([^„“”]{10,2000})[“”]|«([^«»]{10,2000})»|»([^«»]{10,2000})«|「([^「」]{10,2000})」|『([^『』]{10,2000})』|(?<!\S)"([^"\n]{10,1000})"/gu;

/** What is counted in plain text; block ends must be newlines, since nothing that is counted runs across them. */
export type PatternCounts = Pick<
  Required<TextMeasures>,
  'prices' | 'dates' | 'mails' | 'telephones' | 'ratings' | 'quotes' | 'quotesWithSource' | 'addresses'
>;

/** Counts what looks the same in every language. All patterns have bounded runs, so the time is linear. */
export function countPatterns(text: string): PatternCounts {
  const speeches = [...text.matchAll(quote)].filter((match) => isSpeech(match.slice(1).find((inner) => inner !== undefined) ?? ''));
  return {
    prices: count(nearAmounts(text), price),
    dates: count(nearYears(text), date),
    mails: count(stretchesNear(text, at, mailReach), mail),
    telephones: /\d/.test(text) ? (text.match(numberRun) ?? []).filter(isTelephone).length : 0,
    ratings: count(text, stars),
    quotes: speeches.length,
    quotesWithSource: countSourced(
      text,
      speeches.map(({ index, 0: all }) => ({ start: index, end: index + all.length })),
    ),
    addresses: /\d/.test(text) ? count(text, address) : 0,
  };
}

export function hasPrice(text: string): boolean {
  return nearAmounts(text).search(price) >= 0;
}

export function hasDate(text: string): boolean {
  return nearYears(text).search(date) >= 0;
}

/** A currency and the gap to its amount have 7 characters at most. */
const nearAmounts = (text: string) => stretchesNear(text, /\d+/g, 16);
/** A day, a month and the words between them have 28 characters before the year at most, some of two units. */
const nearYears = (text: string) => stretchesNear(text, year, 64);

/** Question marks of all scripts: Greek writes `;`, which ends a question only in Greek words. */
export function isQuestion(text: string): boolean {
  return /[?？؟՞፧\u037e‽⁇][\s"'”’»」)\]]*$/.test(text) || (/;\s*$/.test(text) && /\p{Script=Greek}/u.test(text));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** 8 to 15 digits (E.164), written as numbers to call are: `+49 …`, `0…` in groups, or `(555) 123-4567`. */
function isTelephone(run: string): boolean {
  const digits = run.replace(/\D/g, '').length;
  if (digits < 8 || digits > 15 || hasDate(run)) return false;
  if (/^\(?(\+|00)/.test(run)) return true;
  return /^\(?0\d*[ )/\-.\u00a0]/.test(run) ? digits >= 9 : /^(1[ .-])?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(run);
}

/** Six words, or ten characters of a script without spaces: less is a title in quotation marks. */
function isSpeech(inner: string): boolean {
  return (
    inner.trim().split(/\s+/).length >= 6 ||
    (inner.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) >= 10
  );
}
