import { foldText } from '../classify/fold-text.ts';
import { money } from '../model/money.ts';
import type { NumberMark } from './number-marks.ts';

/** Signs and short names of one currency, by the letters of its code. Source: ISO 4217, and what shops write for it (see model/money.ts). */
const currencies: { readonly [sign: string]: string } = {
  '€': 'eur',
  $: 'usd',
  us$: 'usd',
  '£': 'gbp',
  '¥': 'jpy',
  円: 'jpy',
  fr: 'chf',
  sfr: 'chf',
  '₹': 'inr',
  rs: 'inr',
  zł: 'pln',
  kč: 'czk',
  '₺': 'try',
  tl: 'try',
  '₴': 'uah',
  грн: 'uah',
  '₽': 'rub',
  руб: 'rub',
  р: 'rub',
  đ: 'vnd',
  '₫': 'vnd',
  '₪': 'ils',
  '₩': 'krw',
  원: 'krw',
  元: 'cny',
  rmb: 'cny',
};
/** What holds a price together: the amount, and what stands before or behind it. */
const amount = /\d(?:[\d.,'’\u00a0\u202f ]*\d)?/u;
/** Currencies by their names, as they stand behind an amount: 35 Dollar. Pounds weigh, too. Source: CLDR, https://cldr.unicode.org. */
const named =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){0,4}(?:[.,]\d{1,2})?|\d{1,9}(?:[.,]\d{1,2})?)\s?(euro|dollar)s?(?!\p{L})/giu;
const codes: { readonly [name: string]: string } = { euro: 'eur', dollar: 'usd' };
/** Three digits behind a separator are thousands, two at the end are hundredths. */
const plain =
  /(?<![\p{L}\d.,])\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?![\d.,]*\d)|(?<![\p{L}\d.,])\d+[.,]\d{1,2}(?![\d.,]*\d)/gu;

/** What tokens of prices look like: `15cureur`, `4point9curusd`. */
export const isPrice = (token: string): boolean => /^\d+(?:point\d+)?cur/.test(token);

/** A number as it is compared, however its thousands and hundredths are written: 2,500 and 2.500 are `2500`; 4,90 and 4.9 are `4point9`. */
export function numberToken(written: string): string {
  const [, whole = '', rest = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/u.exec(written) ?? [];
  const hundredths = rest.replace(/0+$/, '');
  return whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '') + (hundredths === '' ? '' : `point${hundredths}`);
}

/** Amounts of money in a text; each is one word with its currency. */
export const priceMarks = (text: string): readonly NumberMark[] => [...signedMarks(text), ...namedMarks(text)];

const namedMarks = (text: string): readonly NumberMark[] =>
  [...text.matchAll(named)].map(({ 0: said, 1: written = '', 2: name = '', index }) => ({
    from: index,
    to: index + said.length,
    token: `${numberToken(written)}cur${codes[name.toLowerCase()] ?? name}`,
    is: 'price' as const,
  }));

const signedMarks = (text: string): readonly NumberMark[] =>
  [...text.matchAll(money)].flatMap(({ 0: said, index }) => {
    const written = amount.exec(said)?.[0];
    if (written === undefined) return [];
    const sign = said
      .replace(written, '')
      .replaceAll(/[\s.,:–—-]/gu, '')
      .toLowerCase();
    const name = foldText(currencies[sign] ?? sign).join('') || sign.codePointAt(0);
    return [{ from: index, to: index + said.length, token: `${numberToken(written)}cur${name ?? ''}`, is: 'price' as const }];
  });

/** Numbers of thousands or with a part behind the point, which would be torn apart as words. */
export const plainMarks = (text: string): readonly NumberMark[] =>
  [...text.matchAll(plain)].map(({ 0: said, index }) => ({
    from: index,
    to: index + said.length,
    token: numberToken(said),
    is: 'number' as const,
  }));
