import type { AuditExport } from '../../model/audit-export.ts';
import type { Markup } from './markup.ts';

/** Parts of the report in their order; the verdict is always there. */
export const reportParts = [
  'verdict',
  'ways',
  'entries',
  'for-me',
  'fixes',
  'needs',
  'traffic',
  'off',
  'launch',
  'walks',
  'findings',
  'proof',
  'texts',
  'pages',
  'unread',
  'corrections',
  'session',
] as const;
export type ReportPart = (typeof reportParts)[number];

/** One part: its heading, a line beside it, and how it is written; null where there is nothing to tell. */
export interface PartWriter {
  readonly title: string;
  readonly intro: string | null;
  readonly write: (audit: AuditExport) => Markup | null;
}
