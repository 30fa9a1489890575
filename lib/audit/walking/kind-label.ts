import type { PageKindId } from '../../model/page-kind.ts';
import { said, say } from '../../model/say.ts';
import { isKind, type ReadPage } from '../../model/site.ts';
import type { AuditCatalog } from '../audit-catalog.ts';

/** A kind of page as the catalog calls it, in the language in use. */
export function kindLabel(kind: PageKindId | undefined, { kinds }: Pick<AuditCatalog, 'kinds'>): string {
  const label = kinds.find(({ id }) => id === kind)?.label;
  return label === undefined ? say`another page` : said(label);
}

/** Which of the kinds that would do a page is, by itself or in a part of it. */
export function kindMet(page: ReadPage | undefined, wanted: readonly PageKindId[]): PageKindId {
  const own = wanted.find((kind) => page && isKind(page, kind)) ?? page?.sections.find(({ kind }) => wanted.includes(kind))?.kind;
  return own ?? wanted[0] ?? 'other';
}
