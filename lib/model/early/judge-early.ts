import type { Device } from '../page.ts';
import type { EarlyFacts, EarlyPage, EarlyPlace, EarlyRow } from './early-schema.ts';

/**
 * early: all that is owed stands on the first screenful. late: something does not. not-known: nothing is known to be late, and something
 * owed could not be seen, or may stand there in a way that is not told.
 */
export type EarlyVerdict = 'early' | 'late' | 'not-known';

export interface EarlyJudgement {
  readonly is: EarlyVerdict;
  /** Owed, and not on the first screenful. */
  readonly late: readonly EarlyRow[];
  /** Owed, and not found on the first screenful, where it may stand all the same. */
  readonly doubtful: readonly EarlyRow[];
  /** On the first screenful. */
  readonly early: readonly EarlyRow[];
  readonly unknown: readonly EarlyRow[];
}

/** A page does not say what every such site owes. */
export const isMissing = ({ is }: Pick<EarlyPlace, 'is'>, { owed }: Pick<EarlyRow, 'owed'>): boolean =>
  is === 'nowhere' && owed === 'always';

/** Whether a fact is owed early, and comes late. */
const isLate = (owed: EarlyRow['owed'], is: EarlyPlace['is']): boolean =>
  is === 'further' || is === 'closed' || is === 'behind' || isMissing({ is }, { owed });

/** How early a page tells on one device what it owes. */
export function judgeEarly({ facts }: Pick<EarlyFacts, 'facts'>, page: EarlyPage, device: Device): EarlyJudgement {
  const rows = page.places.flatMap(({ fact, [device]: { is } }) => {
    const row = facts.find(({ id }) => id === fact);
    return row ? [{ row, is }] : [];
  });
  const pick = (isOne: (row: EarlyRow, is: EarlyPlace['is']) => boolean) =>
    rows.filter(({ row, is }) => isOne(row, is)).map(({ row }) => row);
  const late = pick(({ owed, limit }, is) => limit === undefined && isLate(owed, is));
  const doubtful = pick(({ owed, limit }, is) => limit !== undefined && isLate(owed, is));
  const unknown = pick(({ owed }, is) => owed === 'always' && (is === 'not-known' || is === 'page'));
  return {
    is: late.length > 0 ? 'late' : unknown.length + doubtful.length > 0 ? 'not-known' : 'early',
    late,
    doubtful,
    early: pick((_, is) => is === 'first'),
    unknown,
  };
}

/** Where links of Home lead to what it does not say itself: the nearer of both devices; null where it says it, or nothing does. */
export function awayFromHome(
  { pages }: Pick<EarlyFacts, 'pages'>,
  { id }: Pick<EarlyRow, 'id'>,
): Extract<EarlyPlace, { is: 'behind' }> | null {
  const places = pages.flatMap(({ why, places: all }) => (why === 'home' ? all.filter(({ fact }) => fact === id) : []));
  const away = places.flatMap(({ desktop, phone }) => [desktop, phone]).flatMap((place) => (place.is === 'behind' ? [place] : []));
  return away.toSorted((one, other) => one.clicks - other.clicks)[0] ?? null;
}

/** Whether a page is told not to say what is owed, on either device. */
export const missesAnything = ({ facts, pages }: EarlyFacts): boolean =>
  pages.some(({ places }) =>
    places.some(({ fact, desktop, phone }) => facts.some((row) => row.id === fact && (isMissing(desktop, row) || isMissing(phone, row)))),
  );

/** Pages that were seen and on which a fact comes late, or was not found early, on either device. */
export const latePages = (early: EarlyFacts, { id }: Pick<EarlyRow, 'id'>): readonly EarlyPage[] =>
  early.pages.filter((page) => devicesLate(early, { id }, page).length > 0);

/** Devices on which a page was seen and a fact was not found early. */
const devicesLate = (early: EarlyFacts, { id }: Pick<EarlyRow, 'id'>, page: EarlyPage): readonly Device[] =>
  devices.filter((device) => {
    const { late, doubtful } = judgeEarly(early, page, device);
    return page.drawn[device] && [...late, ...doubtful].some((row) => row.id === id);
  });

/** The device on which alone a fact was not found early, of two that were seen; null where it is so on both. */
export function lateOnlyOn(early: EarlyFacts, row: Pick<EarlyRow, 'id'>, page: EarlyPage): Device | null {
  const [device, other] = devicesLate(early, row, page);
  return device !== undefined && other === undefined && page.drawn.desktop && page.drawn.phone ? device : null;
}

/** Facts that come late on a page that was seen, or were not found early there, on either device, by id. */
export const lateAnywhere = (early: EarlyFacts): ReadonlySet<string> =>
  new Set(early.facts.flatMap((row) => (latePages(early, row).length > 0 ? [row.id] : [])));

const devices: readonly Device[] = ['desktop', 'phone'];
