import type { AuditExport } from '../../model/audit-export.ts';
import type { Budget } from '../../model/budget-schema.ts';
import { visitorWords } from '../../model/visitor-words.ts';
import type { BudgetLine } from './check-budget.ts';

/** One line for each visitor. */
export function scoreLines({ visitor, device, least }: Budget['scores'][number], { visitors }: AuditExport): readonly BudgetLine[] {
  return visitors
    .filter(({ id }) => visitor === undefined || id === visitor)
    .map((one) => {
      const { score, low, high } = device ? one.devices[device] : one;
      const what = `Score of the ${visitorWords[one.id].name.toLowerCase()} visitor, ${device ?? `${one.device}, the lower one`}`;
      const limit = `at least ${least}`;
      if (score === null) return { what, limit, found: 'not known', state: 'not-known', note: 'too little is known for a score' };
      const found = `${score} (${low}–${high})`;
      if (score >= least) return { what, limit, found, state: 'kept', note: '' };
      return { what, limit, found, state: 'missed', note: high >= least ? 'inside the band' : '' };
    });
}
