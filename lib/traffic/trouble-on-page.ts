import type { AuditExport } from '../model/audit-export.ts';
import type { PageTrouble } from '../model/traffic/verdict.ts';

/** Findings that say of a page that nobody gets there what they came for, the worst first. */
const troubles: readonly (readonly [finding: string, trouble: PageTrouble])[] = [
  ['empty-targets', 'gone'],
  ['empty-categories', 'empty'],
  ['sold-out', 'sold-out'],
  ['sold-out-ends', 'sold-out'],
];

/** What is wrong with a page itself; null where nothing of the kind was found. */
export const troubleOnPage = (url: string, { findings }: Pick<AuditExport, 'findings'>): PageTrouble | null =>
  troubles.find(([finding]) => findings.some(({ id, where }) => id === finding && where.some((place) => place.url === url)))?.[1] ?? null;
