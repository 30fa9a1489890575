import { listTags } from '../model/language-tag.ts';

/** Days named with their month, with or without a year: "3 May", "12. Juni", "６月１日". Each counts once. */
export function countDays(text: string, languages: readonly string[]): number {
  const days = new Set<string>();
  for (const [, month, day] of text.matchAll(signs)) days.add(`${month} ${day}`);
  const names = new Set(languages.flatMap(listTags).flatMap((tag) => monthsOf(tag)));
  const put = (day: string, word: string) => {
    const month = plain(word);
    if (names.has(month)) days.add(`${month} ${day}`);
  };
  for (const [, day = '', word = ''] of text.matchAll(dayFirst)) put(day, word);
  for (const [, word = '', day = ''] of text.matchAll(monthFirst)) put(day, word);
  return days.size;
}

/** Numerals of full width are as common as others in Japanese. */
const signs = /(?<![\d０-９])([\d０-９]{1,2}) ?[月월] ?([\d０-９]{1,2}) ?[日일]/gu;
const dayFirst = /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|°)? (?:de |d['’]|of )?(\p{L}{3,12})/gu;
const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])/gu;

const plain = (word: string) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Names of months in the case that says when, which the browser does not give. Our own list. */
const onDays: Readonly<Record<string, readonly string[]>> = {
  lv: 'janvari februari marta aprili maija junija julija augusta septembri oktobri novembri decembri'.split(' '),
};

const cultures = new Map<string, readonly string[]>();

/** Names of the months, long and short, as they stand alone and beside a day. */
function monthsOf(tag: string): readonly string[] {
  const known = cultures.get(tag);
  if (known) return known;
  const names = new Set<string>();
  for (const style of ['long', 'short'] as const)
    for (const beside of [{}, { day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC', ...beside });
      for (let month = 0; month < 12; month += 1)
        for (const { type, value } of format.formatToParts(Date.UTC(2001, month, 1)))
          if (type === 'month' && /\p{L}{3}/u.test(value)) names.add(plain(value).replace(/\.$/, ''));
    }
  const list = [...names, ...(onDays[tag] ?? [])];
  cultures.set(tag, list);
  return list;
}
