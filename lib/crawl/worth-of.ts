import type { PageKindId } from '../model/page-kind.ts';
import type { Place } from '../model/page.ts';
import type { Candidate } from './candidate.ts';
import { samples, type Clusters } from './clusters.ts';
import { enoughOf } from './enough-of.ts';

/** What was read so far, as far as it changes what is worth reading next. */
export interface Tally {
  readonly clusters: Pick<Clusters, 'chosen' | 'learntKinds' | 'isBrokenPromise'>;
  /** Pages read by kind. */
  readonly kinds: ReadonlyMap<PageKindId, number>;
  /** Pages chosen by the page on which they were found. */
  readonly chosenFrom: ReadonlyMap<string, number>;
}

/** Navigation is read first: menus and footers name what a site has. Judgement; the order matters, not the distances. */
const placeWorth: Record<Place, number> = { header: 60, menu: 60, hero: 50, footer: 50, breadcrumb: 30, aside: 20, main: 30 };

/** A promise from here on is taken at its word: a link that says "FAQ" and nothing else. */
export const clearPromise = 0.5;

/** How much reading an address would tell. Higher is better; a pure function of what is known, so that two checks choose alike. */
export function worthOf(candidate: Candidate, tally: Tally): number {
  const place = Math.max(0, ...[...candidate.places].map((where) => placeWorth[where]));
  const sampled = tally.clusters.chosen(candidate.cluster);
  const repeated = sampled < samples ? 12 : -Math.min(60, 6 * (sampled - samples + 1));
  const settled = tally.clusters.learntKinds(candidate.cluster) !== null;
  // Of a make that is known, samples come from as many lists as possible, near and far: the nearest ones are not typical.
  const spread = settled ? -6 * Math.min(8, tally.chosenFrom.get(candidate.foundOn ?? '') ?? 0) : -4 * candidate.depth;
  const same = isMoreOfTheSame(candidate, tally) ? -200 : 0;
  return place + promiseWorth(candidate, tally) + repeated + spread + same - (candidate.url.includes('?') ? 6 : 0);
}

/** Reading it would change no answer: its make is known, there are enough pages of that kind, and it promises nothing that is still missing. */
export function isMoreOfTheSame(candidate: Candidate, { clusters, kinds }: Tally): boolean {
  const learnt = clusters.learntKinds(candidate.cluster);
  if (learnt === null) return false;
  const isMissing = (kind: PageKindId) => (kinds.get(kind) ?? 0) < enoughOf(kind);
  if (learnt.some(isMissing)) return false;
  return !candidate.promises.some(
    ({ kind, confidence }) => confidence >= clearPromise && !kinds.has(kind) && !clusters.isBrokenPromise(candidate.cluster, kind),
  );
}

/** What an address promises is worth as much as there is lacking of it: of a kind that is judged by a sample, the sample. */
function promiseWorth(candidate: Candidate, tally: Tally): number {
  let best = 0;
  for (const { kind, confidence } of candidate.promises) {
    const enough = enoughOf(kind);
    const have = tally.kinds.get(kind) ?? 0;
    if (tally.clusters.isBrokenPromise(candidate.cluster, kind)) continue;
    best = Math.max(best, (60 * confidence * (enough - have)) / enough);
  }
  return best;
}
