import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { SiteKind } from '@/lib/model/visitor.ts';
import { said, say } from '@/lib/model/say.ts';
import type { DirectoryLine } from './Directory.tsx';
import { kindNames } from '@/lib/model/kind-names.ts';
import { sayCount } from './say-count.ts';

type Pages = AuditExport['pages'];

/** What the directory lists for each kind of site, two columns read row by row: what is reached beside what convinces. */
const listed: Readonly<Record<SiteKind, readonly PageKindId[]>> = {
  store: ['catalog', 'faq', 'product', 'about', 'cart', 'testimonials', 'checkout', 'shipping-returns'],
  service: ['contact', 'about', 'services', 'team', 'booking', 'testimonials', 'pricing', 'faq'],
  nonprofit: ['donate', 'about', 'contact', 'impact', 'volunteer', 'reports', 'events', 'supporters'],
  other: ['contact', 'about', 'services', 'faq', 'pricing', 'testimonials', 'blog', 'guide'],
};

/** The directory while pages are being read: clicks on desktop to each kind that was found, "looking" for the others. */
export function foundKinds(result: AuditExport | null): readonly DirectoryLine[] {
  return listed[result?.site.kind ?? 'store'].map((kind) => {
    const name = said(kindNames[kind]);
    const found = result ? clicksToKind(result, kind) : undefined;
    if (found === undefined) return { name, figure: say`looking`, open: true };
    return { name, figure: found === null ? say`found` : sayCount(found, 'click') };
  });
}

/** Undefined: no such page yet. Null: a page, but no way to it by links. A cart counts once something is in it. */
function clicksToKind(result: AuditExport, kind: PageKindId): number | null | undefined {
  const bought = result.clicksToGoal.cart?.desktop;
  if (kind === 'cart' || kind === 'checkout') return (kind === 'cart' ? bought?.quickest : bought?.parts.checkout) ?? undefined;
  return fewest(result.pages, kind);
}

function fewest(pages: Pages, kind: PageKindId): number | null | undefined {
  const ways = pages.filter((page) => isOrHas(page, kind)).map(({ clicks }) => clicks.desktop);
  if (ways.length === 0) return undefined;
  const known = ways.filter((clicks) => clicks !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function isOrHas({ kinds, sections }: Pages[number], kind: PageKindId): boolean {
  return [...kinds, ...sections].some((found) => found.kind === kind && found.confidence >= 0.5);
}
