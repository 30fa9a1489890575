import type { Link, LinkBlock, PageFacts } from '../model/page.ts';
import type { LanguageWords } from '../model/words.ts';
import { matchWords } from './match-words.ts';
import { sayStrength } from './say-strength.ts';

/** What links call a page: one entry for each wording, most votes first. */
export type Inbound = readonly InboundLabel[];

export interface InboundLabel {
  readonly words: string;
  /** Distinct blocks and pages that call it so: a menu counts once, however often it repeats. */
  readonly votes: number;
  /** Links, repeats counted. */
  readonly links: number;
}

/** Collects the words of all links by the address they lead to. "Read more" and bare numbers name nothing. */
export function inboundWords(pages: readonly PageFacts[], vocabulary: readonly LanguageWords[]): ReadonlyMap<string, Inbound> {
  const seen = new Map<string, Map<string, { voters: Set<string>; links: number }>>();
  const final = new Map(pages.map((page) => [page.requestedUrl, page.url]));
  const count = (link: Link, voter: string, times: number) => {
    if (link.words === '' || !isName(link.words, vocabulary)) return;
    const to = final.get(link.to) ?? link.to;
    const labels = seen.get(to) ?? new Map<string, { voters: Set<string>; links: number }>();
    const label = labels.get(link.words) ?? { voters: new Set(), links: 0 };
    label.voters.add(voter);
    label.links += times;
    labels.set(link.words, label);
    seen.set(to, labels);
  };
  // Pages share their menus: each is gone through once.
  const repeats = new Map<LinkBlock, number>();
  for (const block of pages.flatMap((page) => page.blocks)) repeats.set(block, (repeats.get(block) ?? 0) + 1);
  for (const page of pages) {
    for (const block of page.blocks) {
      const times = repeats.get(block);
      repeats.delete(block);
      if (times !== undefined) for (const link of block.links) count(link, block.id, times);
    }
    for (const link of page.links) count(link, page.url, 1);
  }
  return new Map([...seen].map(([to, labels]) => [to, sorted(labels)]));
}

/** The same for words that are already collected, each entry one link. */
export function inboundOf(words: readonly string[], vocabulary: readonly LanguageWords[]): Inbound {
  const counts = new Map<string, number>();
  for (const text of words) if (isName(text, vocabulary)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ words: text, votes: count, links: count })).toSorted((a, b) => b.votes - a.votes);
}

function isName(words: string, vocabulary: readonly LanguageWords[]): boolean {
  const reading = matchWords(words, vocabulary);
  return reading.tokens.some((token) => !/^\d+$/.test(token)) && sayStrength(reading, 'read-more') < 1;
}

const sorted = (labels: ReadonlyMap<string, { readonly voters: ReadonlySet<string>; readonly links: number }>): Inbound =>
  [...labels]
    .map(([words, { voters, links }]) => ({ words, votes: voters.size, links }))
    .toSorted((a, b) => b.votes - a.votes || b.links - a.links);
