import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageHere } from '@/lib/model/page-here.ts';

/** The page in front among those that were read: by its own address, or as the background knows it, which sees redirects and parameters. */
export function pageIn(
  { pages }: Pick<AuditExport, 'pages'>,
  url: string | null,
  here: PageHere | null | undefined,
): AuditExport['pages'][number] | null {
  if (here && here.state !== 'read') return null;
  const known = here?.state === 'read' ? here.url : url;
  return pages.find((page) => page.url === known) ?? null;
}
