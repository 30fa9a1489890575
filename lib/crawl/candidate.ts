import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { Link, Place } from '../model/page.ts';
import type { SkipReason, UnreadAddress } from '../model/site.ts';
import { clusterKey } from './cluster-key.ts';
import { behindPrice } from './priced-tiles.ts';

/** An address that links point to and that was not asked for yet. */
export interface Candidate {
  readonly url: string;
  /** Position in order of discovery: by it one reads breadth first. */
  readonly found: number;
  /** The make it is expected to be of: its address pattern, or the kind of place its link stands in (see cluster-key.ts). */
  readonly cluster: string;
  /** The page on which it was found first: samples are taken from as many lists as possible. Null for what no page links. */
  readonly foundOn: string | null;
  /** Accessible names of the links to it. */
  readonly names: Set<string>;
  readonly places: Set<Place>;
  /** What its mark-up says about acting, if anything. */
  acts: string | null;
  /** What its links and address promise. */
  promises: readonly KindGuess[];
  /** Clicks from the start by the links known so far. */
  depth: number;
}

/** Where an address was met. */
export interface Whence {
  readonly link: Link;
  readonly page: string;
  readonly depth: number;
}

/** `from` null: the start, or what only a sitemap names. */
export function createCandidate(url: string, found: number, from: Whence | null): Candidate {
  return {
    url,
    found,
    cluster: clusterKey(url, from?.link ?? null),
    foundOn: from?.page ?? null,
    names: new Set(),
    places: new Set(),
    acts: null,
    promises: [],
    depth: from?.depth ?? 0,
  };
}

/** One more link to an address, and where it stands. */
export interface Heard {
  readonly link: Link;
  readonly depth: number;
  /** Addresses that lists with prices lead to, on the page of the link. */
  readonly priced: ReadonlySet<string>;
}

/** Takes in what one more link says of it; false when that is nothing new. */
export function hearLink(
  candidate: Candidate,
  { link, depth, priced }: Heard,
  promisesOf: (words: string) => readonly KindGuess[],
): boolean {
  const says = !candidate.names.has(link.words);
  const isPriced =
    priced.has(link.to) &&
    !candidate.promises.some(({ kind, confidence }) => kind === behindPrice.kind && confidence >= behindPrice.confidence);
  const isNearer = depth < candidate.depth;
  const isNews = says || isPriced || isNearer || !candidate.places.has(link.place) || (candidate.acts === null && link.acts !== null);
  if (!isNews) return false;
  candidate.depth = Math.min(candidate.depth, depth);
  candidate.acts ??= link.acts;
  candidate.places.add(link.place);
  candidate.names.add(link.words);
  candidate.promises = mergePromises(candidate.promises, [...(says ? promisesOf(link.words) : []), ...(isPriced ? [behindPrice] : [])]);
  return true;
}

/** All that an address's worth is made of; see worth-of.ts. */
export function groupOf({ url, cluster, foundOn, places, promises, depth }: Candidate): string {
  const promised = promises.map(({ kind, confidence }) => `${kind} ${confidence}`).join(' ');
  return `${cluster}|${foundOn ?? ''}|${[...places].toSorted().join(' ')}|${promised}|${depth}|${url.includes('?')}`;
}

/** One of many that are not all read; navigation is. */
export function isSample({ places, foundOn }: Candidate): boolean {
  return foundOn !== null && !places.has('header') && !places.has('menu') && !places.has('footer');
}

export function unreadAddress(candidate: Candidate, reason: SkipReason, expected: UnreadAddress['expected'] = null): UnreadAddress {
  return { url: candidate.url, reason, status: null, inbound: [...candidate.names].filter(Boolean).slice(0, 5), expected };
}

function mergePromises(known: readonly KindGuess[], more: readonly KindGuess[]): readonly KindGuess[] {
  if (more.length === 0) return known;
  const best = new Map<PageKindId, KindGuess>();
  for (const guess of [...known, ...more]) if ((best.get(guess.kind)?.confidence ?? 0) < guess.confidence) best.set(guess.kind, guess);
  return [...best.values()];
}
