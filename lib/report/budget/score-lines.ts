import type { AuditExport } from '../../model/audit-export.ts';
import type { Budget } from '../../model/budget-schema.ts';
import type { BudgetLine } from './check-budget.ts';
import { said, say } from '../../model/say.ts';
import { sayDevice } from '../../model/say-device.ts';

/** One line for each visitor. */
export function scoreLines({ visitor, device, least }: Budget['scores'][number], { visitors }: AuditExport): readonly BudgetLine[] {
  return visitors
    .filter(({ id }) => visitor === undefined || id === visitor)
    .map((one) => {
      const { score, low, high } = device ? one.devices[device] : one;
      const what = device
        ? say`Score of the ${said(one.id)} visitor, ${sayDevice(device)}`
        : say`Score of the ${said(one.id)} visitor, ${sayDevice(one.device)}, the lower one`;
      const limit = say`at least ${least}`;
      if (score === null) return { what, limit, found: say`not known`, state: 'not-known', note: say`too little is known for a score` };
      const found = `${score} (${low}–${high})`;
      if (score >= least) return { what, limit, found, state: 'kept', note: '' };
      return { what, limit, found, state: 'missed', note: high >= least ? say`inside the band` : '' };
    });
}
