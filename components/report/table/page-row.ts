import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { PageKindId } from '@/lib/model/page-kind.ts';
import { familyOf, kindOf, type Family } from '../../page-families.ts';
import { titleShortener } from '@/lib/model/short-title.ts';

export type ReadPage = AuditExport['pages'][number];

/** A page as the table shows it. */
export interface PageRow {
  readonly page: ReadPage;
  /** Without the name of the site; the path where there is no title. */
  readonly name: string;
  readonly kind: PageKindId;
  readonly family: Family;
}

export function pageRows(pages: readonly ReadPage[]): readonly PageRow[] {
  const nameOf = titleShortener(pages);
  return pages.map((page) => ({ page, name: nameOf(page), kind: kindOf(page), family: familyOf(page) }));
}

const folded = new WeakMap<PageRow, { readonly name: string; readonly all: string }>();

/** Name, and title with address, in small letters without accents: what is sorted and searched. Worked out once, when it is first asked for. */
export function foldedOf(row: PageRow): { readonly name: string; readonly all: string } {
  const known = folded.get(row);
  if (known) return known;
  const made = { name: fold(row.name), all: fold(`${row.page.title} ${readable(row.page.url)}`) };
  folded.set(row, made);
  return made;
}

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase();
}

function readable(url: string): string {
  try {
    return url.includes('%') ? decodeURI(url) : url;
  } catch {
    return url;
  }
}
