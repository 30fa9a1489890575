import type { Correction } from '../model/correction.ts';
import type { KindGuess } from '../model/page-kind.ts';
import type { ReadPage } from '../model/site.ts';

/** Pages as the user says they are. What the kinds of others were inferred from stays: a wrong guess of one page seldom carries another. */
export function withCorrections(pages: readonly ReadPage[], corrections: readonly Correction[]): readonly ReadPage[] {
  const told = new Map(corrections.flatMap(({ put }) => (put.about === 'page' ? [[put.url, put.kinds] as const] : [])));
  if (told.size === 0) return pages;
  return pages.map((page) => {
    const kinds = told.get(page.facts.url) ?? told.get(page.facts.requestedUrl);
    if (!kinds) return page;
    const guesses: readonly KindGuess[] = (kinds.length > 0 ? kinds : (['other'] as const)).map((kind) => ({
      kind,
      confidence: 1,
      evidence: ['You said so'],
    }));
    return { ...page, kinds: guesses, soft404: false, sections: page.sections.filter(({ kind }) => !kinds.includes(kind)) };
  });
}
