import type { AuditArchive } from '../ports/audit-archive.ts';
import type { LayoutWish, PageRenderer } from '../ports/page-renderer.ts';

/** A renderer that knows again what was laid out before in the same check, and asks with the check's eyes. What comes from a walker is stored at the door. */
export function rememberingRenderer(
  renderer: PageRenderer,
  archive: Pick<AuditArchive, 'layouts'>,
  by: { readonly auditId: string; readonly eyes: Pick<LayoutWish, 'as'> },
): PageRenderer {
  return {
    isSeen: renderer.isSeen,
    async layOut(url, signal, wish) {
      return (await archive.layouts(by.auditId, url)) ?? (await renderer.layOut(url, signal, { ...wish, ...by.eyes }));
    },
  };
}
