import type { AuditExport } from '../../model/audit-export.ts';
import type { Budget } from '../../model/budget-schema.ts';
import { plainLine } from '../plain-line.ts';
import type { BudgetLine } from './check-budget.ts';

/** One line: findings of a severity by their number, one that is named by whether it is there. */
export function findingLines({ severity, id, most }: Budget['findings'][number], audit: AuditExport): readonly BudgetLine[] {
  if (id !== undefined) return [named(id, most, audit)];
  const found = audit.findings.filter((one) => one.severity === severity);
  return [
    {
      what: `Findings, ${severity ?? ''}`,
      limit: `at most ${most}`,
      found: String(found.length),
      state: found.length <= most ? 'kept' : 'missed',
      note: found.length <= most ? '' : found.map(({ title }) => plainLine(title)).join(' '),
    },
  ];
}

/** Names of findings that this version knows stand in the result; another is not known. */
function named(id: string, most: number, { findings, lookedFor = [] }: AuditExport): BudgetLine {
  const finding = findings.find((one) => one.id === id);
  const line = { what: `Finding ${id}`, limit: most === 0 ? 'none' : `at most ${most}` };
  if (finding) return { ...line, found: 'found', state: most > 0 ? 'kept' : 'missed', note: plainLine(finding.title) };
  const state = lookedFor.find((one) => one.id === id)?.state;
  if (state === undefined) return { ...line, found: 'not known', state: 'not-known', note: 'no finding of this name is looked for' };
  if (state === 'not-known') return { ...line, found: 'not known', state: 'not-known', note: 'too little was read to say' };
  return { ...line, found: state === 'fine' ? 'none' : 'does not apply', state: 'kept', note: '' };
}
