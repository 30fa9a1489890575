import type { AuditExport } from '../../model/audit-export.ts';
import type { Budget } from '../../model/budget-schema.ts';
import { plainLine } from '../plain-line.ts';
import type { BudgetLine } from './check-budget.ts';
import { said, say } from '../../model/say.ts';
import { saySeverity } from '../say-ids.ts';

/** One line: findings of a severity by their number, one that is named by whether it is there. */
export function findingLines({ severity, id, most }: Budget['findings'][number], audit: AuditExport): readonly BudgetLine[] {
  if (id !== undefined) return [named(id, most, audit)];
  const found = audit.findings.filter((one) => one.severity === severity);
  return [
    {
      what: say`Findings, ${severity ? saySeverity(severity) : ''}`,
      limit: say`at most ${most}`,
      found: String(found.length),
      state: found.length <= most ? 'kept' : 'missed',
      note: found.length <= most ? '' : found.map(({ title }) => plainLine(title)).join(' '),
    },
  ];
}

/** Names of findings that this version knows stand in the result; another is not known. */
function named(id: string, most: number, { findings, lookedFor = [] }: AuditExport): BudgetLine {
  const finding = findings.find((one) => one.id === id);
  const line = { what: say`Finding ${id}`, limit: most === 0 ? said('none', { sense: 'finding' }) : say`at most ${most}` };
  if (finding)
    return { ...line, found: said('found', { sense: 'finding' }), state: most > 0 ? 'kept' : 'missed', note: plainLine(finding.title) };
  const state = lookedFor.find((one) => one.id === id)?.state;
  if (state === undefined) return { ...line, found: say`not known`, state: 'not-known', note: say`no finding of this name is looked for` };
  if (state === 'not-known') return { ...line, found: say`not known`, state: 'not-known', note: say`too little was read to say` };
  return { ...line, found: state === 'fine' ? said('none', { sense: 'finding' }) : say`does not apply`, state: 'kept', note: '' };
}
