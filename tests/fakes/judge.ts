import { judgeSite, type JudgeContext } from '@/lib/audit/judge-site.ts';
import { earlyFacts } from '@/lib/catalog/early-facts.ts';
import { findings } from '@/lib/catalog/findings.ts';
import { fixes } from '@/lib/catalog/fixes.ts';
import { launch } from '@/lib/catalog/launch.ts';
import { otherPages } from '@/lib/catalog/other-pages.ts';
import { pageKinds } from '@/lib/catalog/page-kinds.ts';
import { platforms } from '@/lib/catalog/platforms.ts';
import { visitors } from '@/lib/catalog/visitors.ts';
import { vocabulary } from '@/lib/catalog/words.ts';
import type { AuditExport } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { SiteReading } from '@/lib/model/site.ts';
import { teaReading, type TeaChanges } from './tea-reading.ts';

/** The real lists. */
export const catalog = { vocabulary, kinds: pageKinds, others: otherPages, platforms, visitors, findings, fixes, launch, earlyFacts };

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
