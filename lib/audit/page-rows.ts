import { pageLanguage } from '../classify/page-language.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { Device, PageFacts } from '../model/page.ts';
import type { SiteReading } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import type { ClickTree } from '../graph/click-tree.ts';
import { pageText } from './texts/page-text.ts';

/** One row for each page read, in the order of reading. */
export function pageRows(
  reading: SiteReading,
  trees: { readonly [D in Device]: ClickTree | null },
  vocabulary: readonly LanguageWords[],
): AuditExport['pages'] {
  return reading.pages.map(({ facts, kinds, sections, soft404 }) => {
    const clicksIn = (tree: ClickTree | null) => (soft404 ? null : clicksOfPage(tree, facts.url));
    return {
      url: facts.url,
      status: facts.status,
      title: facts.title,
      language: languageOf(facts, vocabulary),
      kinds: kinds.map(({ kind, confidence, evidence }) => ({ kind, confidence, evidence: [...evidence] })),
      sections: sections.map(({ kind, selector, heading, confidence }) => ({ kind, selector, heading, confidence })),
      clicks: { desktop: clicksIn(trees.desktop), phone: clicksIn(trees.phone) },
      words: facts.words,
      text: pageText(facts, vocabulary),
      images: facts.measures.images,
      source: facts.source,
    };
  });
}

/** Fewest from the start; null where no way leads to it. */
export function clicksOfPage(tree: ClickTree | null, url: string): number | null {
  const node = tree?.graph.nodeOf.get(url);
  const clicks = node === undefined ? undefined : tree?.clicks[tree.where.empty(node)];
  return clicks === undefined || clicks < 0 ? null : clicks;
}

/** As its mark-up says, unless its text is plainly written in another language. */
function languageOf(page: PageFacts, vocabulary: readonly LanguageWords[]): string | null {
  const { claimed, written } = pageLanguage(page, vocabulary);
  return written === null || written === claimed ? page.language : written;
}
