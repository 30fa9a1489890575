import type { TextMeasures } from '../model/page-content.ts';
import { countSourced } from './source-beside.ts';
import { stretchesNear } from './stretches-near.ts';

const amount = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3}){0,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2})?(?!\d)`;
/** ISO 4217 codes and the signs and short names people write for them. */
const currency = String.raw`(?:[A-Z]{0,3}[$€£¥₹₩₽₺₫₴₪฿₱₦₡₲₸₵￥＄￡]|円|元|원|(?<!\p{L})(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|JPY|CNY|RMB|SEK|NOK|DKK|PLN|CZK|HUF|RON|BGN|TRY|RUB|UAH|ILS|INR|BRL|MXN|ZAR|SGD|HKD|TWD|KRW|THB|IDR|MYR|PHP|VND|AED|SAR|Rp|RM|Rs|kr|zł|Kč|Ft|lei|лв|руб|р|грн|TL|Fr|SFr|đ|د\.إ|ر\.س)(?!\p{L})\.?)`;
const gap = String.raw`[ \u00a0\u202f]{0,2}`;
const price = new RegExp(`${currency}${gap}(?:${amount})(?!\\p{L})|(?<![\\d.,])(?:${amount})(?:${gap}${currency}|,[-–—]|:-)`, 'gu');

const date = new RegExp(
  [
    String.raw`(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<!\d)\d{1,2}(?:\.|st|nd|rd|th|er|º)? (?:de |d')?\p{L}{3,12}\.?,? (?:de )?(?:19|20)\d{2}(?!\d)`,
    String.raw`(?<!\p{L})\p{Lu}\p{L}{2,11}\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d{2}(?!\d)`,
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
const address = new RegExp(
  [
    String.raw`(?<!\d)\d{1,4} ?[a-z]?,?[ \n]{1,2}(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}\p{L}+`,
    String.raw`(?<=\p{L}\.? )\d{1,4} ?[a-z]?(?:, ?|\n)(?:\d\d-\d{3}|\d{3} \d\d|\d{4}-\d{3}) \p{Lu}\p{L}+`,
    String.raw`(?<!\d)\d{1,5},? \p{L}[\p{L}.'’ -]{3,40}[,\n] ?\d{4,5} \p{Lu}\p{L}+`,
    String.raw`(?<!\d)\d{1,5} \p{L}[\p{L}\d.'’ -]{3,40}[,\n] ?[\p{L} .'-]{2,30},? [A-Z]{2},? \d{5}(?:-\d{4})?(?!\d)`,
    String.raw`(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])`,
    String.raw`(?<!\d)\d{4} [A-Z]{2}[ ,\n]{1,2}\p{Lu}\p{L}+`,
    String.raw`(?<!\d)\d{4} \p{Lu}\p{L}{1,30},? \p{L}[\p{L}. -]{2,40} (?:utca|u\.|út|útja|tér|tere|körút|krt\.|sétány|köz|fasor) \d{1,4}(?!\d)`,
    String.raw`(?<!\p{L})(?:Jl\.|Jln\.|Jalan) \p{L}[\p{L}. ]{2,40},? (?:No\.? ?)?\d{1,4}(?!\d)`,
    String.raw`(?<!\p{L})(?:C\.? ?P\.?|CEP):? ?\d{5}(?:-\d{3})?(?!\d)`,
    String.raw`〒 ?\d{3}-\d{4}`,
  ].join('|'),
  'gu',
);

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
