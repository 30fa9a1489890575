import { withoutFragment } from '../model/address.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import { linksOf, type PageFacts } from '../model/page.ts';
import type { ReadPage, SkipReason, UnreadAddress } from '../model/site.ts';
import type { Candidate } from './candidate.ts';
import { idleParameters } from './idle-parameters.ts';
import { endlessSpace, samplesOf, withoutFirstPage } from './endless-space.ts';
import { templateKey } from './template-key.ts';
import { worthOf } from './worth-of.ts';

/** What the frontier asks of its surroundings. */
export interface FrontierRules {
  readonly neverAsk: (candidate: Candidate) => SkipReason | null;
  readonly promises: (words: string, url: string) => readonly KindGuess[];
}

/** Addresses known but not asked for, and the choice of the next one. */
export interface Frontier {
  /** An address from outside the pages: the start, the tab's page. */
  add(url: string): void;
  /** Takes in a page's links and what kind it turned out to be. */
  admit(page: ReadPage): void;
  /** Learns that an address is only another name of a page. */
  admitTwin(url: string, known: string): void;
  /** The address worth most, or null when nothing is left; `first` before all, if it waits and may be asked. It counts as chosen from now on. */
  choose(first?: string): string | null;
  /** Addresses that wait, and those that are never asked for. */
  readonly waiting: number;
  unread(): readonly UnreadAddress[];
  /** Addresses that were not asked for because they are other names of pages -> the name they are known by. */
  readonly aliases: ReadonlyMap<string, string>;
}

export function createFrontier(rules: FrontierRules): Frontier {
  const waiting = new Map<string, Candidate>();
  const skipped = new Map<string, { candidate: Candidate; reason: SkipReason }>();
  const chosen = new Set<string>();
  const templates = new Map<string, number>();
  const kinds = new Map<PageKindId, number>();
  const spaces = new Map<string, number>();
  const depths = new Map<string, number>();
  const idle = idleParameters();
  /** Plain address -> the address it was asked for under. */
  const plainChosen = new Map<string, string>();
  const aliases = new Map<string, string>();
  let found = 0;

  const meet = (url: string, depth: number): Candidate => {
    const known = waiting.get(url) ?? skipped.get(url)?.candidate;
    if (known) return known;
    found += 1;
    const candidate: Candidate = {
      url,
      found,
      template: templateKey(url),
      names: new Set(),
      places: new Set(),
      acts: null,
      promises: [],
      depth,
    };
    waiting.set(url, candidate);
    return candidate;
  };

  const skip = (candidate: Candidate, reason: SkipReason) => {
    waiting.delete(candidate.url);
    skipped.set(candidate.url, { candidate, reason });
  };

  /** Each further name may speak against an address, or for it. */
  const settle = (candidate: Candidate) => {
    const reason = rules.neverAsk(candidate);
    if (reason) return skip(candidate, reason);
    skipped.delete(candidate.url);
    waiting.set(candidate.url, candidate);
  };

  const isPage = (url: string) => chosen.has(url) || waiting.has(url);

  /** The address under which a page is known already, or null. */
  const otherName = (url: string, plain: string): string | null =>
    plainChosen.get(plain) ?? (withoutFirstPage(url) !== url && isPage(withoutFirstPage(url)) ? withoutFirstPage(url) : null);

  /** Counts the address in; `endless` when enough of its space was read. */
  const fullSpace = (url: string): SkipReason | null => {
    const space = endlessSpace(url, isPage);
    if (!space) return null;
    const read = spaces.get(space.group) ?? 0;
    if (read >= samplesOf[space.kind]) return 'endless';
    spaces.set(space.group, read + 1);
    return null;
  };

  const takeLinks = (page: PageFacts, depth: number) => {
    for (const link of linksOf(page)) {
      const url = link.to.includes('#') ? withoutFragment(link.to) : link.to;
      if (chosen.has(url)) continue;
      const candidate = meet(url, depth);
      candidate.depth = Math.min(candidate.depth, depth);
      candidate.acts ??= link.acts;
      candidate.places.add(link.place);
      if (candidate.names.has(link.words)) continue;
      candidate.names.add(link.words);
      settle(candidate);
      candidate.promises = mergePromises(candidate.promises, rules.promises(link.words, url));
    }
  };

  return {
    add(url) {
      if (!chosen.has(url)) meet(url, 0).places.add('header');
    },
    admit(page) {
      const depth = (depths.get(page.facts.requestedUrl) ?? 0) + 1;
      chosen.add(page.facts.url);
      waiting.delete(page.facts.url);
      for (const { kind } of page.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      takeLinks(page.facts, depth);
    },
    admitTwin(url, known) {
      idle.learn(url, known);
      chosen.add(url);
      waiting.delete(url);
      plainChosen.clear();
      for (const one of chosen) if (!plainChosen.has(idle.plain(one))) plainChosen.set(idle.plain(one), one);
    },
    choose(first) {
      for (;;) {
        const best =
          (first === undefined ? undefined : waiting.get(first)) ??
          bestOf(waiting.values(), (candidate) => worthOf(candidate, { templates, kinds }));
        if (!best) return null;
        const plain = idle.plain(best.url);
        const known = otherName(best.url, plain);
        if (known !== null) aliases.set(best.url, known);
        const reason = rules.neverAsk(best) ?? (known !== null ? 'same-page' : fullSpace(best.url));
        if (reason) {
          skip(best, reason);
          continue;
        }
        waiting.delete(best.url);
        chosen.add(best.url);
        plainChosen.set(plain, best.url);
        depths.set(best.url, best.depth);
        templates.set(best.template, (templates.get(best.template) ?? 0) + 1);
        return best.url;
      }
    },
    aliases,
    get waiting() {
      return waiting.size;
    },
    unread() {
      const left = [...waiting.values()].map((candidate) =>
        unreadAddress(candidate, rules.neverAsk(candidate) ?? (endlessSpace(candidate.url, isPage) ? 'endless' : 'budget')),
      );
      return [...[...skipped.values()].map(({ candidate, reason }) => unreadAddress(candidate, reason)), ...left];
    },
  };
}

function unreadAddress(candidate: Candidate, reason: SkipReason): UnreadAddress {
  return { url: candidate.url, reason, status: null, inbound: [...candidate.names].filter(Boolean).slice(0, 5) };
}

/** The greatest; the first found wins a tie. */
function bestOf(candidates: Iterable<Candidate>, worth: (candidate: Candidate) => number): Candidate | null {
  let best: Candidate | null = null;
  let most = -Infinity;
  for (const candidate of candidates) {
    const value = worth(candidate);
    if (value > most || (value === most && best && candidate.found < best.found)) {
      best = candidate;
      most = value;
    }
  }
  return best;
}

function mergePromises(known: readonly KindGuess[], more: readonly KindGuess[]): readonly KindGuess[] {
  if (more.length === 0) return known;
  const best = new Map<PageKindId, KindGuess>();
  for (const guess of [...known, ...more]) if ((best.get(guess.kind)?.confidence ?? 0) < guess.confidence) best.set(guess.kind, guess);
  return [...best.values()];
}
