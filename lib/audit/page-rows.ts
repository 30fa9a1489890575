import type { AuditExport } from '../model/audit-export.ts';
import type { Device } from '../model/page.ts';
import type { SiteReading } from '../model/site.ts';
import type { ClickTree } from '../graph/click-tree.ts';

/** One row for each page read, in the order of reading. */
export function pageRows(reading: SiteReading, trees: { readonly [D in Device]: ClickTree | null }): AuditExport['pages'] {
  return reading.pages.map(({ facts, kinds, sections, soft404 }) => {
    const clicksIn = (tree: ClickTree | null): number | null => {
      const node = soft404 ? undefined : tree?.graph.nodeOf.get(facts.url);
      const clicks = node === undefined ? undefined : tree?.clicks[tree.where.empty(node)];
      return clicks === undefined || clicks < 0 ? null : clicks;
    };
    return {
      url: facts.url,
      status: facts.status,
      title: facts.title,
      language: facts.language,
      kinds: kinds.map(({ kind, confidence, evidence }) => ({ kind, confidence, evidence: [...evidence] })),
      sections: sections.map(({ kind, selector, heading, confidence }) => ({ kind, selector, heading, confidence })),
      clicks: { desktop: clicksIn(trees.desktop), phone: clicksIn(trees.phone) },
      words: facts.words,
      images: facts.measures.images,
      source: facts.source,
    };
  });
}
