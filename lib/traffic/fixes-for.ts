import type { AuditExport } from '../model/audit-export.ts';
import type { Fix, SiteEdit } from '../model/fix-schema.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { EntrySeen, Unmet } from '../model/traffic/verdict.ts';
import { fixesOnPage, reachesOf } from './changed-pages.ts';

type Fixed = Pick<AuditExport, 'fixes' | 'pages'>;

/**
 * Ids of the fixes for a page that visits begin on: where something is named that is not met from there, those that change this, wherever
 * they are made; none may; and those that name this very page. Else those that change the page.
 */
export function fixesFor({ url, unmet }: Pick<EntrySeen, 'url' | 'unmet'>, { fixes, pages }: Fixed): readonly string[] {
  const page = pages.find((one) => one.url === url);
  if (unmet.length === 0) return page ? fixesOnPage(page, fixes) : [];
  const kindsOf = (address: string): readonly PageKindId[] => pages.find((one) => one.url === address)?.kinds.map(({ kind }) => kind) ?? [];
  return fixes.filter((fix) => namesPage(fix, url) || unmet.some((one) => answers(fix, one, kindsOf))).map(({ id }) => id);
}

const namesPage = (fix: Fix, url: string): boolean =>
  reachesOf(fix).some((reach) => typeof reach === 'object' && 'pages' in reach && reach.pages.includes(url));

/** A fix is for one of its needs, or brings such a page nearer. */
function answers({ needs, edit }: Fix, unmet: Unmet, kindsOf: (url: string) => readonly PageKindId[]): boolean {
  return (
    needs.some((one) => unmet.needs.some(({ visitor, need }) => one.visitor === visitor && one.need === need)) ||
    edit.some((one) => broughtBy(one, kindsOf).some((kind) => unmet.kinds.includes(kind)))
  );
}

function broughtBy(edit: SiteEdit, kindsOf: (url: string) => readonly PageKindId[]): readonly PageKindId[] {
  switch (edit.edit) {
    case 'add-page':
    case 'add-section':
      return [edit.kind];
    case 'add-link':
    case 'open-up':
      return kindsOf(edit.to);
    default:
      return [];
  }
}
