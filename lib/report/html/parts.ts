import type { AuditExport } from '../../model/audit-export.ts';
import type { ToldNote } from '../../model/note-schema.ts';
import type { WhatIf } from '../../model/what-if.ts';
import type { Markup } from './markup.ts';

/** Parts of the report in their order; the verdict is always there, and notes where some are handed over. */
export const reportParts = [
  'verdict',
  'ways',
  'entries',
  'for-me',
  'fixes',
  'needs',
  'traffic',
  'promises',
  'off',
  'launch',
  'walks',
  'findings',
  'proof',
  'texts',
  'pages',
  'notes',
  'unread',
  'corrections',
  'session',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** What goes into the file beside the result. */
export interface Given {
  /** Notes that are to be shown. */
  readonly notes: readonly ToldNote[];
  /** What becomes of the site with the fixes that are switched on; null where none are, or where no fixes are shown. */
  readonly tried: WhatIf | null;
}

/** One part: its heading, a line beside it, and how it is written; null where there is nothing to tell. */
export interface PartWriter {
  readonly title: string;
  readonly intro: string | null;
  readonly write: (audit: AuditExport, given: Given) => Markup | null;
}
