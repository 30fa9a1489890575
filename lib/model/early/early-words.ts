import { countWords } from '../count-words.ts';
import type { Device } from '../page.ts';
import { nameDevice, sayDevice } from '../say-device.ts';
import { said, say } from '../say.ts';
import type { EarlyFacts, EarlyPage, EarlyPlace, EarlyRow } from './early-schema.ts';
import { judgeEarly } from './judge-early.ts';

/** Why a visit may begin on a page. */
export const entryWords: Readonly<Record<EarlyPage['why'], string>> = {
  home: 'Home',
  chosen: 'the start you chose',
  tab: 'the page in the tab',
  category: 'a category',
  product: 'a product',
  article: 'an article',
};

const placeWords: Readonly<Record<Exclude<EarlyPlace['is'], 'behind'>, string>> = {
  first: 'first screenful',
  further: 'further down',
  page: 'on the page; where is not known',
  closed: 'on the page, closed at first',
  nowhere: 'not said',
  'not-known': 'not known',
};

/** Where a fact stands: "2 clicks away". Nothing is missing where nothing says what is owed only where it is so. */
export function sayEarlyPlace(place: EarlyPlace, { owed }: Pick<EarlyRow, 'owed'>): string {
  if (place.is === 'behind') return say`${countWords(place.clicks, 'click')} away`;
  return place.is === 'nowhere' && owed === 'if-said' ? say`not mentioned` : said(placeWords[place.is]);
}

const devices: readonly Device[] = ['desktop', 'phone'];

/** What is said of one page: one line where both devices are alike. */
export function sayEarly(facts: EarlyFacts, page: EarlyPage): readonly string[] {
  const lines = devices.map((device) => ({ device, line: sayOn(facts, page, device) }));
  const [one, other] = lines;
  return one && one.line === other?.line ? [one.line] : lines.map(({ device, line }) => say`${nameDevice(device)}: ${line}`);
}

function sayOn(facts: EarlyFacts, page: EarlyPage, device: Device): string {
  const { is, late, doubtful, unknown } = judgeEarly(facts, page, device);
  if (!page.drawn[device] && unknown.length > 0) return say`This page was not drawn, so what stands at first sight is not known.`;
  if (is === 'early') return say`A visitor who wants something else sees so at once.`;
  const names = (rows: readonly EarlyRow[]) => rows.map(({ name }) => name).join('; ');
  return [
    late.length > 0 && say`Not at first sight: ${names(late)}.`,
    doubtful.length > 0 && say`Not found at first sight: ${names(doubtful)}.`,
    is === 'not-known' && unknown.length > 0 && say`Not known: ${names(unknown)}.`,
  ]
    .filter((line) => typeof line === 'string')
    .join(' ');
}

/** What to do where a fact is not at first sight, and how far that it was not found can be believed. */
export const sayEarlyAdvice = ({ advice, limit }: Pick<EarlyRow, 'advice' | 'limit'>): string =>
  limit === undefined ? advice : `${advice} ${limit}`;

/** The verdict on all entries: which were seen, and on how many of them a wrong visitor learns late. */
export function sayEarlySum(facts: EarlyFacts): string {
  const seen = facts.pages.filter(({ drawn }) => drawn.desktop || drawn.phone);
  if (seen.length === 0) return say`None of these pages was drawn, so what stands at first sight is not known.`;
  const sorts = seen.map(({ why }) => said(entryWords[why])).join(', ');
  const verdicts = seen.map((page) => devices.filter((device) => page.drawn[device]).map((device) => judgeEarly(facts, page, device).is));
  const late = verdicts.filter((own) => own.includes('late')).length;
  const early = verdicts.filter((own) => own.every((is) => is === 'early')).length;
  return seen.length === 1
    ? `${say`Looked at: one page that visits begin on (${sorts}).`} ${sayOne(late, early)}`
    : `${say`Looked at: the first pages that visits begin on, one of each sort (${sorts}).`} ${sayMany(seen.length, late, early)}`;
}

function sayOne(late: number, early: number): string {
  if (late > 0) return say`There, people you cannot serve learn that only after they scroll or click.`;
  return early > 0
    ? say`It says at first sight what a wrong visitor must learn.`
    : say`Whether it says at first sight what a wrong visitor must learn is not known.`;
}

function sayMany(all: number, late: number, early: number): string {
  if (late === all && all === 2) return say`On both, people you cannot serve learn that only after they scroll or click.`;
  if (late === all) return say`On all ${all}, people you cannot serve learn that only after they scroll or click.`;
  if (late > 0) return say`On ${late} of these ${all}, people you cannot serve learn that only after they scroll or click.`;
  return early === all
    ? say`All of these ${all} say at first sight what a wrong visitor must learn.`
    : say`Of these ${all}, ${early} are known to say at first sight what a wrong visitor must learn.`;
}

/** On how many of the pages that were seen a fact stands on the first screenful; of what is owed only where it is so, of those that say it. */
export function sayFirstOf({ pages }: EarlyFacts, { id, owed, spared }: EarlyRow): string {
  if (spared !== null) return say`Does not apply. ${spared}`;
  const on = devices.map((device) => {
    const asked = pages.filter((page) => page.drawn[device]).flatMap(({ places }) => places.filter(({ fact }) => fact === id));
    const places = asked.map((place) => place[device].is).filter((is) => owed === 'always' || is !== 'nowhere');
    const first = asked.filter((place) => place[device].is === 'first');
    return { device, seen: asked.length, of: places.length, first: first.length, on: first };
  });
  if (on.every(({ seen }) => seen === 0)) return say`Not known: none of these pages was drawn.`;
  if (on.every(({ of }) => of === 0))
    return say`No words for it were found. Fine if it does not apply to you, or you say it in words of your own; else say it early.`;
  const [desktop, phone] = on;
  // As many on each may be other pages on each.
  if (desktop && phone && desktop.of === phone.of && desktop.first === phone.first && desktop.on.every((place) => phone.on.includes(place)))
    return sayAlike(phone);
  if (desktop?.of === 1 && phone?.of === 1)
    return say`At first sight on the one page where it is expected: ${on.map(sayWhether).join(', ')}.`;
  return desktop && desktop.of === phone?.of
    ? say`At first sight: on desktop on ${desktop.first}, on phone on ${phone.first} of the ${countWords(phone.of, 'page')} where it is expected.`
    : say`At first sight: ${on.map(sayShare).join(', ')}.`;
}

interface FirstOn {
  readonly device: Device;
  /** Pages that were seen and asked. */
  readonly seen: number;
  /** Of these, where it is expected, and where it stands on the first screenful. */
  readonly of: number;
  readonly first: number;
}

/** Where desktop and phone do not differ. */
function sayAlike({ first, of }: FirstOn): string {
  if (of === 1)
    return first > 0
      ? say`At first sight on the one page where it is expected.`
      : say`Not found at first sight on the one page where it is expected.`;
  const pages = countWords(of, 'page');
  if (first === 0) return say`Found at first sight on none of the ${pages} where it is expected.`;
  return first === of
    ? say`At first sight on all of the ${pages} where it is expected.`
    : say`At first sight on ${first} of the ${pages} where it is expected.`;
}

const sayWhether = ({ device, first }: FirstOn): string => (first > 0 ? say`on ${sayDevice(device)} yes` : say`on ${sayDevice(device)} no`);

function sayShare({ device, seen, of, first }: FirstOn): string {
  if (seen === 0) return say`not known on ${sayDevice(device)}`;
  if (of === 0) return say`not mentioned on ${sayDevice(device)}`;
  return say`on ${sayDevice(device)} on ${first} of the ${countWords(of, 'page')} where it is expected`;
}
