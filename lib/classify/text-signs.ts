import type { TextMeasures } from '../model/page-content.ts';
import type { PageFacts } from '../model/page.ts';
import { inMain } from './in-main.ts';

/** Different years in its text from 1600 to 2019: what tells of the past names them, most of all how a firm began. */
export function pastYears({ excerpt }: PageFacts): number {
  return new Set(excerpt.match(pastYear)).size;
}

const pastYear = /(?<![\d.,/-])(1[6-9]\d\d|20[01]\d)(?![\d/-]|[.,]\d)/g;

/** Lower headings that are written like names of people, and name nothing else: two or three words with a capital each, a title before, a trade behind a comma. */
export function peopleNamed({ headings }: PageFacts, namesElse: (text: string) => boolean = () => false): number {
  const own = headings.filter(({ place, level }) => inMain(place) && level > 1);
  const named = own.filter(({ text }) => person.test(text.trim()) && !namesElse(text.replace(/\s*[,(–-].*$/, ''))).length;
  return named >= fewestPeople && named >= own.length / 2 ? named : 0;
}

const fewestPeople = 3;
const person =
  /^((Dra?|Prof|Mag|Dipl|med|vet|dent|Mme|Mr?s?|Ing|Fr|Hr)\.?\s+)*\p{Lu}[\p{L}’'-]+(\s+(de|da|dos|van|von|der|la|del|di|af|bin|al))*(\s+\p{Lu}[\p{L}.’'-]*){1,2}(\s*[,(–-].*)?$/u;

/** Pictures of a page that says little beside them and names no price: works are shown. */
export function picturesAlone({ measures, words, tiles }: PageFacts): number {
  const leads = tiles.some((group) => inMain(group.place) && group.withLink >= fewestPictures);
  return measures.images >= fewestPictures && measures.prices === 0 && words <= measures.images * wordsPerPicture && !leads
    ? measures.images
    : 0;
}

const fewestPictures = 3;
/** A caption each, and a few lines. By our corpus. */
export const wordsPerPicture = 30;

/** Whether a page or a part of one is made of quotations: several, and little else. */
export const mostlyQuotes = ({ measures: { quotes }, words }: { readonly measures: TextMeasures; readonly words: number }): boolean =>
  quotes >= fewestQuotes && words <= quotes * wordsPerQuote;

const fewestQuotes = 3;
/** What has more words to a quotation tells something else. By our corpus. */
const wordsPerQuote = 40;
