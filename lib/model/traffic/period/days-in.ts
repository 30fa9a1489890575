import { languagesOnBoard } from '../../languages-on-board.ts';
import { plainName } from '../plain-name.ts';

/** What stands in a text for a day, or for a month; what it leaves out stands beside it: "1.–31.10.2026". */
export interface DayWritten {
  readonly day: number | null;
  /** 1..12. */
  readonly month: number | null;
  readonly year: number | null;
  /** Day and month may be the other way about: 10/01/2026. */
  readonly isEither: boolean;
  /** Where it stands, in characters. */
  readonly from: number;
  readonly to: number;
}

const ordinal = '(?:\\.|er|ère|º|ª|st|nd|rd|th)?';
const name = '(?<name>\\p{L}{3,})\\.?';
const day = '(?<day>\\d{1,2})';
const year = '(?<year>\\d{4})';
/** As dates are written, the longest first. Our own list, after the formats of the Unicode CLDR. */
const forms = [
  '(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})',
  '(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})',
  '(?<year>\\d{4}) ?[年년] ?(?<month>\\d{1,2}) ?[月월](?: ?(?<day>\\d{1,2}) ?[日일])?',
  `${day}\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4}|\\d{2})`,
  `${day}(?<either>[/-])(?<month>\\d{1,2})\\k<either>(?<year>\\d{4}|\\d{2})`,
  `${day}${ordinal} (?:de |of )?${name},? (?:de )?${year}`,
  `${name} ${day}${ordinal},? ${year}`,
  `${name},? (?:de )?${year}`,
  `${day},? ${year}`,
  `${day}\\. ?(?<month>\\d{1,2})\\.`,
  `${day}${ordinal} (?:de )?${name}`,
  `${name} ${day}${ordinal}`,
  `${day}${ordinal}`,
].map((form) => new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'uy'));

/** The days and months in a text, in its order. A number alone can be a day: what stands beside it tells. */
export function daysIn(text: string): readonly DayWritten[] {
  const found: DayWritten[] = [];
  for (let at = 0; at < text.length;) {
    const one = dayAt(text, at);
    if (one) found.push(one);
    at = one ? one.to : at + 1;
  }
  return found;
}

function dayAt(text: string, at: number): DayWritten | null {
  for (const form of forms) {
    form.lastIndex = at;
    const groups = form.exec(text)?.groups;
    const one = groups && written(groups);
    if (one) return { ...one, from: at, to: form.lastIndex };
  }
  return null;
}

function written(groups: Readonly<Record<string, string | undefined>>): Omit<DayWritten, 'from' | 'to'> | null {
  const number = (words: string | undefined): number | null => (words === undefined ? null : Number(words));
  const named = groups['name'];
  const month = named === undefined ? number(groups['month']) : (monthNames().get(plainName(named)) ?? null);
  if (named !== undefined && month === null) return null;
  const [own, isEither] = [number(groups['day']), groups['either'] !== undefined];
  if (own !== null && (own < 1 || own > 31)) return null;
  if (month !== null && (month < 1 || (month > 12 && !isEither) || month > 31)) return null;
  const said = groups['year'];
  return { day: own, month, year: said?.length === 2 ? 2000 + Number(said) : number(said), isEither };
}

let known: ReadonlyMap<string, number> | null = null;

/** Names of months in the languages on board, long and short, alone and beside a day. Source: the browser's own list (CLDR, https://cldr.unicode.org). */
function monthNames(): ReadonlyMap<string, number> {
  known ??= new Map(
    languagesOnBoard.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) =>
        [{ month }, { month, day: 'numeric' } as const].flatMap((asked) =>
          namesIn(new Intl.DateTimeFormat(language, { ...asked, timeZone: 'UTC' })),
        ),
      ),
    ),
  );
  return known;
}

function namesIn(format: Intl.DateTimeFormat): readonly (readonly [string, number])[] {
  return Array.from({ length: 12 }, (_, at) => {
    const part = format.formatToParts(Date.UTC(2026, at, 1)).find(({ type }) => type === 'month');
    return [plainName(part?.value ?? ''), at + 1] as const;
  }).filter(([month]) => /^\p{L}{3,}$/u.test(month));
}
