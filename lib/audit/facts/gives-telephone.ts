import { plainWords } from '../../classify/plain-words.ts';
import { linksOf, type Link } from '../../model/page.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import type { LanguageWords } from '../../model/words.ts';
import { countPatterns } from '../../read/patterns.ts';

const number = String.raw`[ .:：\u00a0]{0,4}([+(]?\d[\d ()/.\u00a0–-]{4,20}\d)(?![\p{L}\d])`;
/** What icon fonts, drawings and files call a handset; headphones and smartphones are goods. */
const handset = /(^|[^a-z])((tele)?phone|tel|telefon|handset|call)([^a-z]|$)/;
const onlyDigits = /^[+(]?\d[\d ()/.\u00a0–-]*\d$/;

/**
 * Whether a page gives a telephone number: a link to press, a number written as numbers to call are, or any run of digits that is said to be one: by a
 * word before it on a page about how to reach somebody, or in a link by a handset beside it or by leading to such a page. Other digits may be anything:
 * an order, an article, a tax number.
 */
export function givesTelephone(page: ReadPage, { behind, vocabulary }: CallContext): boolean {
  const { oddLinks, measures, passages, excerpt } = page.facts;
  return (
    oddLinks.some(({ kind }) => kind === 'tel') ||
    [measures, ...passages.map((passage) => passage.measures)].some(({ telephones }) => telephones > 0) ||
    linksOf(page.facts).some((link) => isNumber(link, () => isToReach(behind(link)))) ||
    (isToReach(page) && isLong(labelledIn(excerpt, vocabulary)))
  );
}

interface CallContext {
  readonly behind: (link: Link) => ReadPage | undefined;
  readonly vocabulary: readonly LanguageWords[];
}

/** The digits that a word for telephone stands before; empty without. */
const labelledIn = (text: string, vocabulary: readonly LanguageWords[]): string =>
  new RegExp(plainWords(vocabulary, 'telephone') + number, 'iu').exec(text)?.[1] ?? '';

const isToReach = (page: ReadPage | undefined): boolean => page !== undefined && (isKind(page, 'contact') || isKind(page, 'locations'));

function isNumber({ words, icon = '' }: Link, leadsToContact: () => boolean): boolean {
  if (!onlyDigits.test(words)) return false;
  return countPatterns(words).telephones > 0 || (isLong(words) && (handset.test(icon) || leadsToContact()));
}

/** Digits of a subscriber's number with its area, at most those of E.164: https://www.itu.int/rec/T-REC-E.164 */
function isLong(run: string): boolean {
  const digits = run.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15;
}
