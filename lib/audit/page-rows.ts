import { pageLanguage } from '../classify/page-language.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { Device, PageFacts } from '../model/page.ts';
import type { ReadPage, SiteReading } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import type { ClickTree } from '../graph/click-tree.ts';
import { pageText } from './texts/page-text.ts';

/** One row for each page read, in the order of reading. */
export function pageRows(reading: SiteReading, trees: ClickTrees, vocabulary: readonly LanguageWords[]): AuditExport['pages'] {
  return reading.pages.map((page) => {
    const { facts, kinds, sections } = page;
    return {
      url: facts.url,
      status: facts.status,
      title: facts.title,
      language: languageOf(facts, vocabulary),
      kinds: kinds.map(({ kind, confidence, evidence }) => ({ kind, confidence, evidence: [...evidence] })),
      sections: sections.map(({ kind, selector, heading, confidence }) => ({ kind, selector, heading, confidence })),
      clicks: clicksOfPage(page, trees),
      words: facts.words,
      text: pageText(facts, vocabulary),
      images: facts.measures.images,
      source: facts.source,
    };
  });
}

/** Null for a phone while no page was laid out for it. */
type ClickTrees = { readonly [D in Device]: ClickTree | null };

/** Fewest from the start, by device; null where no way leads to it, and for a page that says it is not there. */
export function clicksOfPage({ facts, soft404 }: ReadPage, trees: ClickTrees): AuditExport['pages'][number]['clicks'] {
  const clicksIn = (tree: ClickTree | null): number | null => {
    const node = soft404 ? undefined : tree?.graph.nodeOf.get(facts.url);
    const clicks = node === undefined ? undefined : tree?.clicks[tree.where.empty(node)];
    return clicks === undefined || clicks < 0 ? null : clicks;
  };
  return { desktop: clicksIn(trees.desktop), phone: clicksIn(trees.phone) };
}

/** As its mark-up says, unless its text is plainly written in another language. */
function languageOf(page: PageFacts, vocabulary: readonly LanguageWords[]): string | null {
  const { claimed, written } = pageLanguage(page, vocabulary);
  return written === null || written === claimed ? page.language : written;
}
