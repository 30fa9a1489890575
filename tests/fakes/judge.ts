import { judgeSite, type JudgeContext } from '@/lib/audit/judge-site.ts';
import { auditCatalog } from '@/lib/catalog/audit-catalog.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { teaReading, type TeaChanges } from './tea-reading.ts';

/** The real lists. */
export const catalog = auditCatalog;

export const context: JudgeContext = {
  settings: defaultSettings,
  from: 'https://shop.test/',
  version: '0.1.0',
  date: '2026-11-23T12:00:00.000Z',
  stopped: 'done',
  requests: 3,
  bytes: 1000,
  durationMs: 10,
  slowed: false,
  languageOf: () => null,
  unseenShare: 0,
  before: null,
};

export const judge = (reading: SiteReading): AuditExport => judgeSite(reading, catalog, context);

/** The little tea shop, judged after some changes. */
export const judgedTea = (changes: TeaChanges = {}): AuditExport => judge(teaReading(changes));
