import { foldText } from '../classify/fold-text.ts';
import { numberToken, plainMarks, priceMarks } from './price-tokens.ts';

/** A number with its unit or currency, as one word: "100 ml", "30-day", "4,90 €", and each side of "30 × 40 cm"; or one in thousands: "2,500". */
export interface NumberMark {
  readonly from: number;
  readonly to: number;
  /** As it is compared: "100milliliter". */
  readonly token: string;
  readonly is: 'price' | 'unit' | 'number';
}

/** Source: the units that browsers can name, https://tc39.es/ecma402/#table-sanctioned-single-unit-identifiers; those that goods and promises have. */
const units = [
  'millimeter',
  'centimeter',
  'meter',
  'kilometer',
  'inch',
  'foot',
  'mile',
  'gram',
  'kilogram',
  'ounce',
  'pound',
  'milliliter',
  'liter',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'percent',
  'gigabyte',
  'celsius',
] as const;
/** Signs of units in all languages. */
const signs: { readonly [sign: string]: string } = { '%': 'percent', '°c': 'celsius', '″': 'inch', '’’': 'inch' };
/** Numbers with which the forms of a noun differ in one language or another. */
const forms = [1, 2, 3, 5, 11, 21, 100];
/** Small words that are short for a unit: "30 in our shop". */
const smallWords: ReadonlySet<string> = new Set(['in', 'a', 'h', 'd', 'm']);
const spaced = /^(?!\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang})/u;
const numbered = /(?<![\p{L}\d.,])(\d+(?:[.,]\d+)?)((?:\s?[x×]\s?\d+(?:[.,]\d+)?){0,2})\s?[-–‐‑]?\s?(%|°C|″|’’|\p{L}[\p{L}\p{M}]*)/giu;
const number = /\d+(?:[.,]\d+)?/g;

const known = new Map<string, ReadonlyMap<string, string>>();

/** What units are called in a language, folded, short and in full, in all forms. Source: the browser's own list (CLDR, https://cldr.unicode.org). */
function unitNames(language: string): ReadonlyMap<string, string> {
  const found = known.get(language);
  if (found) return found;
  const names = new Map<string, string>();
  for (const unit of units)
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      for (const count of forms)
        for (const { type, value } of format.formatToParts(count)) {
          const name = type === 'unit' ? foldText(value).join('') : '';
          if (name !== '' && !smallWords.has(name)) names.set(name, unit);
        }
    }
  known.set(language, names);
  return names;
}

/** Prices, numbers with their units by the names that these have in some languages, and numbers in thousands. A mere number is not among them. */
export function numberMarks(text: string, languages: readonly string[]): readonly NumberMark[] {
  const names = languages.map(unitNames);
  const unitOf = (said: string): string | null => {
    const sign = signs[said.toLowerCase()];
    if (sign !== undefined) return sign;
    const name = foldText(said).join('');
    for (const own of names) {
      const unit = own.get(name) ?? (spaced.test(said) ? undefined : (own.get(name.slice(0, 2)) ?? own.get(name.slice(0, 1))));
      if (unit !== undefined) return unit;
    }
    return null;
  };
  const prices = priceMarks(text);
  const measured = [...text.matchAll(numbered)].flatMap(({ 0: whole, 1: first = '', 2: sides = '', 3: said = '', index }) => {
    const unit = unitOf(said);
    if (unit === null) return [];
    return [first, ...(sides.match(number) ?? [])].map((count) => ({
      from: index,
      to: index + whole.length,
      token: `${numberToken(count)}${unit}`,
      is: 'unit' as const,
    }));
  });
  const whole = [...prices, ...beside(measured, prices)];
  return [...whole, ...beside(plainMarks(text), whole)].toSorted((one, other) => one.from - other.from);
}

/** Those that share nothing with others. */
const beside = (marks: readonly NumberMark[], others: readonly NumberMark[]): readonly NumberMark[] =>
  marks.filter(({ from, to }) => others.every((other) => other.to <= from || to <= other.from));

/** A text in which each number stands with its unit as one word. */
export function withNumberMarks(text: string, languages: readonly string[]): string {
  const marks = numberMarks(text, languages);
  const [first] = marks;
  if (!first) return text;
  let at = 0;
  const parts: string[] = [];
  for (const { from, to, token } of marks) {
    parts.push(text.slice(at, Math.max(at, from)), ` ${token} `);
    at = to;
  }
  return [...parts, text.slice(at)].join('');
}
