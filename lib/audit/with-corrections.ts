import type { Correction } from '../model/correction.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import { matchesPattern } from '../model/path-pattern.ts';
import { say } from '../model/say.ts';
import type { ReadPage } from '../model/site.ts';

/**
 * Pages as the user says they are: what was said of one page goes before patterns, and of patterns the latest that fits counts. What the
 * kinds of others were inferred from stays: a wrong guess of one page seldom carries another.
 */
export function withCorrections(pages: readonly ReadPage[], corrections: readonly Correction[]): readonly ReadPage[] {
  const told = new Map(corrections.flatMap(({ put }) => (put.about === 'page' ? [[put.url, put.kinds] as const] : [])));
  const patterns = corrections.flatMap(({ put }) => (put.about === 'path' ? [put] : []));
  if (told.size === 0 && patterns.length === 0) return pages;
  return pages.map((page) => {
    const { url, requestedUrl } = page.facts;
    const kinds = told.get(url) ?? told.get(requestedUrl);
    if (kinds) return taken(page, kinds, say`You said so`);
    const meant = patterns.findLast(({ pattern }) => matchesPattern(pattern, url) || matchesPattern(pattern, requestedUrl));
    return meant ? taken(page, [meant.kind], say`You said so of ${meant.pattern}`) : page;
  });
}

/** A page of other kinds than it was recognised as; no kind: none of those that matter. */
export function taken(page: ReadPage, kinds: readonly PageKindId[], because: string): ReadPage {
  const guesses: readonly KindGuess[] = (kinds.length > 0 ? kinds : (['other'] as const)).map((kind) => ({
    kind,
    confidence: 1,
    evidence: [because],
  }));
  return { ...page, kinds: guesses, soft404: false, sections: page.sections.filter(({ kind }) => !kinds.includes(kind)) };
}
