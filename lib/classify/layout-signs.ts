import type { PageFacts } from '../model/page.ts';
import type { PageSign } from '../model/page-sign.ts';
import { inMain } from './in-main.ts';
import { plainAddress } from './page-words.ts';

/** What is told by how a page is laid out, in whatever language. */
export const layoutSigns = (page: PageFacts): readonly (readonly [PageSign, number])[] => [
  ['text-questions', textQuestions(page)],
  ['hour-spans', hourSpans(page)],
  ['dated-titles', datedTitles(page)],
  ['repeats-search', repeatsSearch(page)],
  ['new-password', newPasswords(page)],
  ['tiles-in-one-folder', tilesInOneFolder(page)],
  ['single-text', singleText(page)],
  ['data-of-one', dataOfOne(page)],
  ['turns-away', turnsAway(page)],
  ['telephones', page.measures.telephones],
  ['addresses', page.measures.addresses],
];

/** An address that pages moved away from: hardly a word, and on to where they are now. */
const turnsAway = ({ refreshTo, url, words }: PageFacts): number =>
  refreshTo !== null && refreshTo !== url && words < fewestWords ? 1 : 0;
const fewestWords = 15;

/** Questions within the text of a page that is about as long as their answers: an FAQ that is set as plain paragraphs. */
function textQuestions({ excerpt, measures, words }: PageFacts): number {
  const asked = (excerpt.match(question) ?? []).length + (/\p{sc=Greek}/u.test(excerpt) ? (excerpt.match(/;(?=\s)/g) ?? []).length : 0);
  return measures.questions < fewestQuestions && asked >= fewestQuestions && words <= asked * wordsPerQuestion ? asked : 0;
}

const question = /[?？؟](?=[\s»”"」)]|\p{L}|$)/gu;
const fewestQuestions = 4;
/** By our corpus. */
const wordsPerQuestion = 45;

/** Spans of hours: "9–18 Uhr", "10:00 - 17:30", "10am–5pm", "11時〜18時". */
const hourSpans = ({ excerpt }: PageFacts): number => (excerpt.match(hours) ?? []).length;

const clock = String.raw`(?:[01]?\d|2[0-4])(?:[:.h]\d\d)?`;
const hours = new RegExp(
  String.raw`(?<![\d.,:/-])${clock} ?(?:h|時|시|[ap]\.?m\.?)?\s?(?:[-–—~〜～]|to|bis|a|à|alle|til|till|tot)\s?${clock}(?! ?[%€$£°])(?![\d/-]| ?(?:cm|mm|kg|ml))`,
  'giu',
);

/** Titles in quotation marks and as many years: a list of what was said about a firm, and when. */
function datedTitles({ excerpt, measures }: PageFacts): number {
  const titles = (excerpt.match(title) ?? []).length;
  const years = (excerpt.match(year) ?? []).length;
  const listed = Math.min(titles, Math.max(years, measures.dates));
  return listed >= fewestTitles ? listed : 0;
}

const fewestTitles = 3;
const title =
  /“[^“”]{2,90}”|„[^„“”]{2,90}[“”]|«[^«»]{2,90}»|»[^«»]{2,90}«|「[^「」]{2,60}」|『[^『』]{2,60}』|《[^《》]{2,60}》|(?<!\S)"[^"\n]{2,90}"/gu;
const year = /(?<![\d.,/-])(?:19|20)\d\d(?![\d/-])/g;

/** Sorts of measures that it gives with their units ("73 kg", "220 V"), each about once: the data of one thing. A list of things gives them over and over. */
function dataOfOne({ excerpt }: PageFacts): number {
  const counts = units.map((unit) => (excerpt.match(unit) ?? []).length).filter((count) => count > 0);
  const all = counts.reduce((total, count) => total + count, 0);
  return counts.length >= fewestMeasures && all <= counts.length * timesEach ? counts.length : 0;
}

const fewestMeasures = 2;
/** Length, width and height are three of one sort. */
const timesEach = 3;
/** Length, mass, volume, power, voltage, current, frequency, temperature, noise, pressure, memory, charge. */
const units = [
  'mm|cm|m|inch(?:es)?|in|zoll',
  'kg|g|lbs?|oz',
  'l|ml|cl|lit(?:re|er|ro|ri)s?|litros?',
  'k?w|watts?|ps|hp|cv',
  'k?v|volts?',
  'm?a|amp(?:ere)?s?',
  '[kmg]?hz',
  '°\\s?[cf]',
  'db(?:\\s?\\(a\\))?',
  'm?bar|psi|[kmh]?pa',
  '[kmgt]b',
  'm?ah|k?wh',
].map((unit) => new RegExp(String.raw`(?<![\d\p{L}])\d{1,5}(?:[.,]\d{1,3})?[  -]?(?:${unit})(?![\p{L}\d])`, 'giu'));

/** It names in its heading what was searched, as its address gives it. */
function repeatsSearch({ url, headings, title: name }: PageFacts): number {
  if (!URL.canParse(url)) return 0;
  const texts = [name, ...headings.filter((heading) => inMain(heading.place)).map(({ text }) => text)].map((text) => text.toLowerCase());
  const asked = [...new URL(url).searchParams].filter(([key, value]) => searched.test(key) && value.trim().length > 1);
  return asked.some(([, value]) => texts.some((text) => text.includes(value.trim().toLowerCase()))) ? 1 : 0;
}

const searched =
  /^(q|s|k|search|query|keywords?|searchword|search_?(query|term|text|key)|term|such(e|begriff)|phrase|palabra|recherche|text|word)$/i;

/** Forms that ask for a new password: twice, or beside what only a stranger is asked for. */
const newPasswords = ({ forms }: PageFacts): number =>
  forms.filter(({ place, fields }) => {
    const passwords = fields.filter(({ type }) => type === 'password').length;
    const written = fields.filter(({ type }) => /^(text|tel|email|select|date|textarea)$/.test(type)).length;
    return inMain(place) && (passwords > 1 || (passwords === 1 && written >= fewestFields));
  }).length;

/** To log in, one or two are enough. */
const fewestFields = 3;

/** Tiles of a list, undated, that all lead into one folder below the page or beside it. */
function tilesInOneFolder({ url, tiles }: PageFacts): number {
  const own = folderOf(plainAddress(url).replace(/\.\w+$/, '/'));
  const lists = tiles.filter(
    ({ place, count, withDate, withLink }) => inMain(place) && count >= fewestTiles && withDate < 2 && withLink >= fewestTiles,
  );
  const found = lists.filter(({ links }) => {
    const folders = new Set(links.map((link) => folderOf(plainAddress(link))));
    const [first = ''] = folders;
    return links.length >= fewestTiles && folders.size === 1 && first.startsWith(own) && first !== '/';
  });
  return found.reduce((sum, { withLink }) => sum + withLink, 0);
}

const fewestTiles = 3;
const folderOf = (address: string) => address.replace(/[^/]*(\?.*)?$/, '');

/** A text with no list beside it. */
const singleText = ({ words, tiles, measures, headings, links }: PageFacts): number => {
  const lists = tiles.some(({ place, withLink }) => inMain(place) && withLink > 1);
  const names = new Set(links.filter(({ place }) => place === 'main').map((link) => link.words));
  const leading = headings.filter(({ place, level, text }) => level > 1 && place === 'main' && names.has(text)).length;
  return words >= textWords && !lists && leading < 2 && measures.dates <= mostDates ? words : 0;
};

const textWords = 200;
/** When it was written, and when it was changed. */
const mostDates = 2;
