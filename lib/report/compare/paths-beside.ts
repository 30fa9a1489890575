import type { AuditExport, Journey } from '../../model/audit-export.ts';
import { readAlike } from './readings.ts';
import { isSameSite, pathOf } from './same-site.ts';

/** One visitor's way to one need on one device, then and now; null where there was none. */
export interface PathsBeside extends Pick<Journey, 'visitor' | 'device' | 'need'> {
  readonly was: Journey | null;
  readonly now: Journey | null;
  /** same: the same presses on the same pages. not-read: they differ, and so does what was read; a way is the shortest of all pages that were. */
  readonly is: 'same' | 'changed' | 'not-read';
}

/** The ways of both results side by side, in the order of the newer one, then those that only the older one has. */
export function pathsBeside(was: AuditExport, now: AuditExport): readonly PathsBeside[] {
  const [old, newer] = [byKey(was), byKey(now)];
  const differs = isSameSite(was.site, now.site) && !readAlike(was, now) ? 'not-read' : 'changed';
  return [...new Map([...newer, ...old]).entries()].map(([key, { visitor, device, need }]) => {
    const ways = { was: old.get(key) ?? null, now: newer.get(key) ?? null };
    const isSame = ways.was !== null && ways.now !== null && wayKey(ways.was) === wayKey(ways.now);
    return { visitor, device, need, ...ways, is: isSame ? 'same' : differs };
  });
}

const byKey = ({ journeys }: AuditExport): ReadonlyMap<string, Journey> =>
  new Map(journeys.map((journey) => [`${journey.visitor} ${journey.device} ${journey.need}`, journey]));

const wayKey = ({ steps, to }: Journey): string =>
  JSON.stringify([steps.map(({ page, action, words, place }) => [pathOf(page), action, withoutFigures(words), place]), pathOf(to)]);

/** What stands in the cart, a price, a number of reviews: figures in the name of a link come and go, and the link is the same. */
const withoutFigures = (words: string): string => words.replaceAll(/\p{N}+(?:[.,\u00A0 ]\p{N}+)*/gu, '#');
