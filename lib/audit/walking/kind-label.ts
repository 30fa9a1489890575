import type { PageKindId } from '../../model/page-kind.ts';
import type { AuditCatalog } from '../audit-catalog.ts';

/** A kind of page as the catalog calls it. */
export function kindLabel(kind: PageKindId | undefined, { kinds }: Pick<AuditCatalog, 'kinds'>): string {
  return kinds.find(({ id }) => id === kind)?.label ?? 'another page';
}
