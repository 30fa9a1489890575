import { withoutFragment } from '../model/address.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import type { ReadPage, SkipReason, UnreadAddress } from '../model/site.ts';
import { createCandidate, groupOf, hearLink, isSample, unreadAddress, type Candidate, type Heard, type Whence } from './candidate.ts';
import { createClusters } from './clusters.ts';
import { pricedTiles } from './priced-tiles.ts';
import { pageNames } from './page-names.ts';
import { rankedGroups } from './ranked-groups.ts';
import { spaceSamples } from './space-samples.ts';
import { unlinkedAddresses } from './unlinked-addresses.ts';
import { isMoreOfTheSame, worthOf, type Tally } from './worth-of.ts';

/** What the frontier asks of its surroundings. */
export interface FrontierRules {
  readonly neverAsk: (candidate: Candidate) => SkipReason | null;
  readonly promises: (words: string, url: string) => readonly KindGuess[];
  /** The address under which this site knows a page: with its own scheme and host where a link names a twin of them. */
  readonly ownAddress: (url: string) => string;
  /** What an address is worth; best first unless told otherwise. */
  readonly worth?: (candidate: Candidate, tally: Tally) => number;
}

/** Addresses known but not asked for, and the choice of the next one. */
export interface Frontier {
  /** An address from outside the pages: the start, the tab's page. */
  add(url: string): void;
  /** An address that only the sitemap names. It is asked for only when it promises what no linked page gives. */
  addUnlinked(url: string): void;
  /** Takes in a page's links and what kind it turned out to be. */
  admit(page: ReadPage): void;
  /** Learns that an address is only another name of a page. */
  admitTwin(url: string, known: string): void;
  /** The address worth most, or null when nothing is left; `first` before all, if it waits and may be asked. It counts as chosen from now on. */
  choose(first?: string): string | null;
  /** One that only the sitemap names and that promises what was not found, or null. */
  chooseUnlinked(): string | null;
  /** Addresses that wait. */
  readonly waiting: number;
  /** Whether no address that waits would change an answer. */
  readonly isEnough: boolean;
  /** Good and Turing's share of makes not yet seen; see clusters.ts. */
  readonly unseenShare: number;
  /** Whether an address is known only by names of a twin host, so that its absence is no fault of this site. */
  isAssumed(url: string): boolean;
  unread(): readonly UnreadAddress[];
  /** Addresses that were not asked for because they are other names of pages -> the name they are known by. */
  readonly aliases: ReadonlyMap<string, string>;
}

export function createFrontier(rules: FrontierRules): Frontier {
  const waiting = rankedGroups<Candidate>(groupOf);
  const skipped = new Map<string, { readonly candidate: Candidate; readonly reason: SkipReason }>();
  const chosen = new Set<string>();
  const underWay = new Map<string, Candidate>();
  const clusters = createClusters();
  const kinds = new Map<PageKindId, number>();
  const chosenFrom = new Map<string, number>();
  const unlinked = unlinkedAddresses();
  const assumed = new Set<string>();
  /** Menus and footers whose links were taken in, by the depth of the page they stood on. */
  const blockDepths = new Map<string, number>();
  const tally: Tally = { clusters, kinds, chosenFrom };
  let found = 0;
  const isPage = (url: string) => chosen.has(url) || waiting.get(url) !== undefined;
  const spaces = spaceSamples(isPage);
  const names = pageNames(isPage);

  const meet = (url: string, from: Whence | null): Candidate =>
    waiting.get(url) ?? skipped.get(url)?.candidate ?? createCandidate(url, (found += 1), from);

  const skip = (candidate: Candidate, reason: SkipReason) => {
    waiting.remove(candidate.url);
    skipped.set(candidate.url, { candidate, reason });
  };

  /** Each further name may speak against an address, or for it. */
  const settle = (candidate: Candidate) => {
    const reason = rules.neverAsk(candidate) ?? (spaces.isFull(candidate.url) ? 'endless' : null);
    if (reason) return skip(candidate, reason);
    skipped.delete(candidate.url);
    waiting.put(candidate.url, candidate);
  };

  const takeLink = (heard: Heard, { url: page, source }: Pick<PageFacts, 'url' | 'source'>) => {
    // A route in the fragment is a page of its own only for scripts.
    const named = source === 'static' && heard.link.to.includes('#') ? withoutFragment(heard.link.to) : heard.link.to;
    const url = rules.ownAddress(named);
    if (url === named) assumed.delete(url);
    else {
      names.alias(named, url);
      if (!isPage(url)) assumed.add(url);
    }
    if (chosen.has(url)) return;
    unlinked.remove(url);
    const candidate = meet(url, { ...heard, page });
    if (hearLink(candidate, heard, (words) => rules.promises(words, url))) settle(candidate);
  };

  const takeLinks = (page: PageFacts, depth: number) => {
    const priced = pricedTiles(page);
    for (const block of page.blocks) {
      if ((blockDepths.get(block.id) ?? Infinity) <= depth) continue;
      blockDepths.set(block.id, depth);
      for (const link of block.links) takeLink({ link, depth, priced }, page);
    }
    for (const link of page.links) takeLink({ link, depth, priced }, page);
  };

  /** Counts an address as chosen; null, and out of the way, when it is not to be asked for. */
  const take = (candidate: Candidate): string | null => {
    const { url } = candidate;
    const known = names.knownAs(url);
    if (known !== null) names.alias(url, known);
    const reason = rules.neverAsk(candidate) ?? (known !== null ? 'same-page' : spaces.isFull(url) ? 'endless' : null);
    if (reason) {
      skip(candidate, reason);
      return null;
    }
    spaces.take(url);
    waiting.remove(url);
    chosen.add(url);
    underWay.set(url, candidate);
    names.take(url);
    clusters.choose(candidate.cluster);
    if (candidate.foundOn !== null) chosenFrom.set(candidate.foundOn, (chosenFrom.get(candidate.foundOn) ?? 0) + 1);
    return url;
  };

  /** What the sitemap alone knows and what no linked page has given. */
  const takeUnlinked = (): string | null => {
    for (;;) {
      const next = unlinked.promising((kind) => kinds.has(kind));
      if (!next) return null;
      if (isPage(next.address) || skipped.has(next.address)) continue;
      const url = take({ ...meet(next.address, null), promises: next.promises });
      if (url !== null) return url;
    }
  };

  return {
    add(url) {
      if (chosen.has(url)) return;
      const candidate = meet(url, null);
      candidate.places.add('header');
      settle(candidate);
    },
    addUnlinked(url) {
      if (!isPage(url) && !skipped.has(url)) unlinked.add(url, rules.promises('', url));
    },
    admit(page) {
      const { requestedUrl, url } = page.facts;
      const candidate = underWay.get(requestedUrl);
      underWay.delete(requestedUrl);
      chosen.add(url);
      names.take(url);
      waiting.remove(url);
      for (const { kind } of page.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (candidate)
        clusters.learn(candidate.cluster, page, { promises: candidate.promises, how: isSample(candidate) ? 'sampled' : 'whole' });
      takeLinks(page.facts, (candidate?.depth ?? 0) + 1);
    },
    admitTwin(url, known) {
      names.learnTwin(url, known);
      chosen.add(url);
      waiting.remove(url);
    },
    choose(first) {
      for (;;) {
        const asked = first === undefined ? undefined : waiting.get(first);
        const best = asked ?? waiting.best((candidate) => (rules.worth ?? worthOf)(candidate, tally));
        if (!best) return takeUnlinked();
        const url = take(best);
        if (url !== null) return url;
      }
    },
    chooseUnlinked: takeUnlinked,
    aliases: names.aliases,
    get waiting() {
      return waiting.size;
    },
    get isEnough() {
      for (const head of waiting.heads()) if (!isMoreOfTheSame(head, tally) && !spaces.isFull(head.url)) return false;
      return true;
    },
    get unseenShare() {
      return clusters.unseenShare;
    },
    isAssumed: (url) => assumed.has(url),
    unread() {
      const waits = [...waiting.values()].map((candidate) => {
        const reason = rules.neverAsk(candidate) ?? (spaces.isFull(candidate.url) ? 'endless' : null);
        const left = reason ?? (isMoreOfTheSame(candidate, tally) ? 'more-of-the-same' : 'budget');
        return unreadAddress(candidate, left, clusters.learntKinds(candidate.cluster));
      });
      const passed = [...skipped.values()].map(({ candidate, reason }) => unreadAddress(candidate, reason));
      return [...passed, ...waits, ...[...unlinked.all].map((url) => unreadAddress(createCandidate(url, 0, null), 'sitemap-only'))];
    },
  };
}
