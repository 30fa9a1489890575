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
  return place.is === 'nowhere' && owed === 'if-said' ? say`nothing of it` : said(placeWords[place.is]);
}

const devices: readonly Device[] = ['desktop', 'phone'];

/** What is said of one page: one line where both devices are alike. */
export function sayEarly(facts: EarlyFacts, page: EarlyPage): readonly string[] {
  const lines = devices.map((device) => ({ device, line: sayOn(facts, page, device) }));
  const [one, other] = lines;
  return one && one.line === other?.line ? [one.line] : lines.map(({ device, line }) => say`${nameDevice(device)}: ${line}`);
}

function sayOn(facts: EarlyFacts, page: EarlyPage, device: Device): string {
  const { is, late, unknown } = judgeEarly(facts, page, device);
  if (!page.drawn[device] && unknown.length > 0) return say`This page was not drawn, so what stands at first sight is not known.`;
  if (is === 'early') return say`Who is wrong here learns it at first sight.`;
  const names = (is === 'late' ? late : unknown).map(({ name }) => name).join(', ');
  return is === 'late' ? say`Not at first sight: ${names}.` : say`Not known: ${names}.`;
}

/** The verdict on all entries: on how many of those seen a wrong visitor learns late, and where it is worst. */
export function sayEarlySum(facts: EarlyFacts): string {
  const seen = facts.pages.filter(({ drawn }) => drawn.desktop || drawn.phone);
  if (seen.length === 0) return say`None of these pages was drawn, so what stands at first sight is not known.`;
  const isLateOn = (page: EarlyPage) => devices.some((device) => page.drawn[device] && judgeEarly(facts, page, device).is === 'late');
  const late = seen.filter(isLateOn);
  const of = countWords(seen.length, 'page');
  if (late.length === 0) return say`Of ${of} seen, all say at first sight what a wrong visitor must learn.`;
  return say`On ${late.length} of ${of} seen, a wrong visitor must scroll or click to learn that this is not for them.`;
}

/** On how many of the pages that were seen a fact stands on the first screenful; of what is owed only where it is so, of those that say it. */
export function sayFirstOf({ pages }: EarlyFacts, { id, owed, spared }: EarlyRow): string {
  if (spared !== null) return say`Does not apply. ${spared}`;
  const on = devices.map((device) => {
    const asked = pages.filter((page) => page.drawn[device]).flatMap(({ places }) => places.filter(({ fact }) => fact === id));
    const places = asked.map((place) => place[device].is).filter((is) => owed === 'always' || is !== 'nowhere');
    return { device, seen: asked.length, of: places.length, first: places.filter((is) => is === 'first').length };
  });
  if (on.every(({ seen }) => seen === 0)) return say`Not known: none of these pages was drawn.`;
  if (on.every(({ of }) => of === 0)) return say`Nothing of it is said there. If there is such a thing, say it early.`;
  const [desktop, phone] = on.map(({ device, seen, of, first }) =>
    seen === 0 ? say`not known on ${sayDevice(device)}` : say`${first} of ${of} on ${sayDevice(device)}`,
  );
  return say`At first sight: ${desktop ?? ''}, ${phone ?? ''}.`;
}
