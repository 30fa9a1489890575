import type { AuditExport } from '@/lib/model/audit-export.ts';
import type { AuditRecord } from '@/lib/model/audit.ts';
import type { Note } from '@/lib/model/note.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import type { AuditView } from '@/lib/ports/audit-archive.ts';
import type { ReportState } from '@/lib/state/report-store.ts';
import { emptyAudit, hostileAudit } from './hostile-audit.ts';
import { longWordsAudit } from './long-words.ts';
import { notes } from './panel-shop.ts';
import * as phones from './phone-audits.ts';
import { reportAudit, triedFixes } from './report-audit.ts';
import { shopAudit } from './shop-audit.ts';
import * as audits from './site-audits.ts';

/** One state of the report to look at. */
export interface ReportSpecimen {
  readonly name: `report-${string}`;
  readonly view: AuditView | null;
  readonly state?: Partial<ReportState>;
  /** The check that it is compared with. */
  readonly beside?: AuditView;
  /** What the user wrote about the site. */
  readonly notes?: readonly Note[];
  /** What is pressed after it is shown. */
  readonly press?: string;
}

export const reportSpecimens: readonly ReportSpecimen[] = [
  { name: 'report-whole', view: viewOf(reportAudit) },
  { name: 'report-compared', view: viewOf(reportAudit), beside: viewOf(shopAudit) },
  { name: 'report-notes', view: viewOf(reportAudit), notes, press: '.export > summary' },
  { name: 'report-open', view: viewOf(reportAudit), press: 'summary' },
  {
    name: 'report-tried',
    view: viewOf(reportAudit),
    state: { on: triedFixes.ids, trying: { kind: 'tried', whatIf: triedFixes }, device: 'phone' },
  },
  { name: 'report-trying', view: viewOf(reportAudit), state: { on: triedFixes.ids, trying: { kind: 'trying' } } },
  { name: 'report-lost', view: viewOf(reportAudit), state: { on: triedFixes.ids, trying: { kind: 'lost' } } },
  {
    name: 'report-needs-permission',
    view: viewOf(reportAudit),
    state: { notShown: { why: 'needs-permission', wish: { visitor: 'informed', device: 'desktop', need: 'cart' } } },
  },
  { name: 'report-not-drawn', view: viewOf(phones.notDrawnAudit) },
  { name: 'report-contact', view: viewOf(audits.contactAudit) },
  { name: 'report-one-page', view: viewOf(audits.onePageAudit) },
  { name: 'report-early', view: viewOf(audits.earlyAudit, { state: 'running', endedAt: null }) },
  { name: 'report-no-goal', view: viewOf({ ...shopAudit, goals: [], clicksToGoal: {} }) },
  { name: 'report-long-words', view: viewOf(longWordsAudit), press: 'summary' },
  { name: 'report-hostile', view: viewOf(hostileAudit), press: 'summary' },
  { name: 'report-no-pages', view: viewOf(emptyAudit) },
  { name: 'report-gone', view: null },
  { name: 'report-nothing', view: { ...viewOf(shopAudit), result: null } },
];

function viewOf(result: AuditExport, change: Partial<AuditRecord> = {}): AuditView {
  return {
    record: {
      id: 'a',
      origin: result.site.origin,
      from: result.site.start,
      tabId: 1,
      settings: defaultSettings,
      state: 'done',
      trouble: null,
      startedAt: 1,
      endedAt: 2,
      workedMs: 19_500,
      basedOn: null,
      ...change,
    },
    progress: null,
    result,
  };
}
