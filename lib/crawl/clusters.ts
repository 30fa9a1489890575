import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { ReadPage } from '../model/site.ts';

/** What was learnt of the makes of pages a site has. */
export interface Clusters {
  /** Pages of the make that were asked for. */
  chosen(cluster: string): number;
  choose(cluster: string): void;
  /** Takes in what a page of the make turned out to be, and what it was expected to be. */
  learn(cluster: string, page: ReadPage, expected: Expectation): void;
  /** Whether pages of the make promised the kind again and again, by their address or the words of their links, and were none. */
  isBrokenPromise(cluster: string, kind: PageKindId): boolean;
  /** The kinds that pages of the make are, once that is known; else null. None for a make of which no page could be read. */
  learntKinds(cluster: string): readonly PageKindId[] | null;
  /**
   * Good and Turing: of the pages taken as samples, the share whose make (kind and DOM signature) was seen only once. That is the
   * chance that one more page is of a make not yet seen (science.md D3). 0..1; 0 before any.
   */
  readonly unseenShare: number;
}

/** How a page came to be read. */
export interface Expectation {
  readonly promises: readonly KindGuess[];
  /** `sampled`: one of many of its make. `whole`: one of a menu that is read whole. */
  readonly how: 'sampled' | 'whole';
}

/** Pages of a make that are read before it counts as known, and the share of them that must agree. Judgement: three of three, four of five. */
export const samples = 3;
const agreement = 0.8;
/** After so many that do not agree the make is a mixed one, and its kinds are those seen in it. */
const mixedSamples = 10;
const mixedShare = 0.1;
/** A make of which so many pages gave nothing is a heap of dead links. */
const deadSamples = 6;
/** So many promises of one kind that were not kept. */
const brokenPromises = 3;

interface Cluster {
  chosen: number;
  read: number;
  readonly kinds: Map<PageKindId, number>;
  readonly broken: Map<PageKindId, number>;
}

export function createClusters(): Clusters {
  const clusters = new Map<string, Cluster>();
  const makes = new Map<string, number>();
  let once = 0;
  let sampled = 0;
  const of = (key: string): Cluster => {
    const known = clusters.get(key);
    if (known) return known;
    const fresh: Cluster = { chosen: 0, read: 0, kinds: new Map(), broken: new Map() };
    clusters.set(key, fresh);
    return fresh;
  };
  return {
    chosen: (key) => clusters.get(key)?.chosen ?? 0,
    choose(key) {
      of(key).chosen += 1;
    },
    learn(key, page, { promises, how }) {
      const cluster = of(key);
      const kind = page.kinds[0]?.kind ?? 'other';
      cluster.read += 1;
      cluster.kinds.set(kind, (cluster.kinds.get(kind) ?? 0) + 1);
      for (const promise of promises)
        if (!page.kinds.some((guess) => guess.kind === promise.kind))
          cluster.broken.set(promise.kind, (cluster.broken.get(promise.kind) ?? 0) + 1);
      if (how === 'whole') return;
      const make = `${kind} ${page.facts.skeleton}`;
      const seen = (makes.get(make) ?? 0) + 1;
      makes.set(make, seen);
      sampled += 1;
      if (seen === 1) once += 1;
      else if (seen === 2) once -= 1;
    },
    isBrokenPromise: (key, kind) => (clusters.get(key)?.broken.get(kind) ?? 0) >= brokenPromises,
    learntKinds(key) {
      const cluster = clusters.get(key);
      if (!cluster) return null;
      if (cluster.read === 0) return cluster.chosen >= deadSamples ? [] : null;
      if (cluster.read < samples) return null;
      const shares = [...cluster.kinds].map(([kind, count]) => ({ kind, share: count / cluster.read }));
      const alike = shares.find(({ share }) => share >= agreement);
      if (alike) return [alike.kind];
      return cluster.read < mixedSamples ? null : shares.filter(({ share }) => share >= mixedShare).map(({ kind }) => kind);
    },
    get unseenShare() {
      return sampled === 0 ? 0 : once / sampled;
    },
  };
}
