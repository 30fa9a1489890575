import type { SaveWish } from '@/components/report/ExportMenu.tsx';
import { saveBlob } from '@/lib/adapters/save-blob.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { reportParts, type ReportPart } from '@/lib/report/html/parts.ts';
import { toCsv } from '@/lib/report/to-csv.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { toJson } from '@/lib/report/to-json.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { exportName } from '../popup/save-export.ts';

/** Saves a report in the form that was asked for, or puts it on the clipboard. `tried`: what the fixes make that are switched on; the HTML file says it. Names and remarks of people, and figures of visitors, and ads, are in none unless they are asked for. */
export function saveReport(whole: AuditExport, wish: SaveWish, tried: WhatIf | null): void {
  const isAsked = (part: ReportPart): boolean => !wish.without.includes(part);
  const { traffic, promises, ...others } = whole;
  const told = {
    ...others,
    ...(isAsked('traffic') && traffic ? { traffic } : {}),
    ...(isAsked('promises') && promises ? { promises } : {}),
  };
  const audit = { ...told, notes: wish.notes ? whole.notes : [], walkThroughs: isAsked('walks') ? whole.walkThroughs : [] };
  const save = (ending: string, type: string, text: string): void => saveBlob(exportName(audit, ending), new Blob([text], { type }));
  switch (wish.form) {
    case 'html': {
      const parts = reportParts.filter((id) => !wish.without.includes(id));
      return save('html', 'text/html', toHtml(audit, { parts, name: wish.name, logo: wish.logo, notes: audit.notes, tried }));
    }
    case 'json':
      return save('json', 'application/json', toJson(audit));
    case 'csv':
      for (const [table, text] of Object.entries(toCsv(audit, { mark: true }))) save(`${table}.csv`, 'text/csv', text);
      return;
    case 'markdown':
      return void navigator.clipboard.writeText(toMarkdown(audit));
    case 'print':
      return print();
  }
}
