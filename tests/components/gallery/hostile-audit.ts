import type { AuditExport } from '@/lib/model/audit-export.ts';
import { reportAudit } from './report-audit.ts';

/** Longest words that a check keeps of a page are far shorter; a file that somebody changed may hold these. */
const length = 5_000;
const names = [
  '<script>globalThis.hacked = true</script>',
  '<img src=x onerror="globalThis.hacked=true">',
  '🫖 for two 👩‍👩‍👧‍👦 ',
  'أسئلة شائعة حول الشحن والإرجاع ',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
].map((words) => words.repeat(Math.ceil(length / words.length)).slice(0, length));
const nameAt = (index: number): string => names[index % names.length] ?? '';

/** Names of 5,000 characters wherever words of a site stand: mark-up, emoji, right to left, one word without end. */
export const hostileAudit: AuditExport = {
  ...reportAudit,
  site: { ...reportAudit.site, title: nameAt(1) },
  pages: reportAudit.pages.map((page, index) => ({ ...page, title: nameAt(index) })),
  journeys: reportAudit.journeys.map((journey) => ({
    ...journey,
    steps: journey.steps.map((step, index) => ({ ...step, words: nameAt(index) })),
  })),
  visitors: reportAudit.visitors.map((visitor, index) => ({ ...visitor, verdict: nameAt(index) })),
  findings: reportAudit.findings.map((finding, index) => ({
    ...finding,
    title: nameAt(index + 2),
    where: finding.where.map((place) => ({ ...place, words: nameAt(index) })),
  })),
  fixes: reportAudit.fixes.map((fix, index) => ({ ...fix, title: nameAt(index), how: nameAt(index + 1) })),
};

/** Of a site on which nothing could be read after all. */
export const emptyAudit: AuditExport = {
  ...reportAudit,
  pages: [],
  journeys: [],
  findings: [],
  fixes: [],
  goals: [],
  clicksToGoal: {},
  coverage: { ...reportAudit.coverage, pagesRead: 0, pagesKnown: 0 },
  visitors: reportAudit.visitors.map((visitor) => ({ ...visitor, score: null, low: 0, high: 100, verdict: '' })),
};
