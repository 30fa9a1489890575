import type { SaveWish } from '@/components/report/ExportMenu.tsx';
import { saveBlob } from '@/lib/adapters/save-blob.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { reportParts } from '@/lib/report/html/parts.ts';
import { toCsv } from '@/lib/report/to-csv.ts';
import { toHtml } from '@/lib/report/to-html.ts';
import { toJson } from '@/lib/report/to-json.ts';
import { toMarkdown } from '@/lib/report/to-markdown.ts';
import { exportName } from '../popup/save-export.ts';

/** Saves a report in the form that was asked for, or puts it on the clipboard. */
export function saveReport(whole: AuditExport, wish: SaveWish): void {
  const audit = wish.notes ? whole : { ...whole, notes: [] };
  const save = (ending: string, type: string, text: string): void => saveBlob(exportName(audit, ending), new Blob([text], { type }));
  switch (wish.form) {
    case 'html': {
      const parts = reportParts.filter((id) => !wish.without.includes(id));
      return save('html', 'text/html', toHtml(audit, { parts, name: wish.name, logo: wish.logo, notes: audit.notes }));
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
