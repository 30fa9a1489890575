import type { AuditExport } from '../../model/audit-export.ts';
import type { Budget } from '../../model/budget-schema.ts';
import type { Device } from '../../model/page.ts';
import { whyNoPhone } from '../../model/why-no-phone.ts';
import { clicksOf, type Clicks } from '../compare/click-changes.ts';
import { goalWords } from '../../model/goal-words.ts';
import type { BudgetLine, LineState } from './check-budget.ts';

type Limit = Budget['clicks'][number];

export const figureNames: { readonly [F in Limit['figure']]: string } = {
  quickest: 'quickest',
  typical: 'typical',
  slowest: 'slowest',
  bySearch: 'by search',
};

/** One line for each device. */
export function clickLines(limit: Limit, audit: AuditExport): readonly BudgetLine[] {
  const goal = limit.goal ?? audit.goals[0]?.kind;
  const most = `at most ${limit.most}`;
  if (!goal)
    return [
      {
        what: 'Clicks to the goal',
        limit: most,
        found: 'no goal',
        state: 'not-known',
        note: 'nothing to reach was found on the pages read',
      },
    ];
  const devices: readonly Device[] = limit.device ? [limit.device] : ['desktop', 'phone'];
  return devices.map((device) => {
    const clicks = clicksOf(audit, { goal, device, figure: limit.figure });
    const state = stateOf(clicks, limit, audit);
    const what = `Clicks to ${goalWords[goal].to}, ${figureNames[limit.figure]}, ${device}`;
    return { what, limit: most, found: sayClicks(clicks), state, note: noteOf(clicks, device, audit) };
  });
}

/** No way is a miss where all was read; by search there may be none because there is no search. */
function stateOf(clicks: Clicks, { most, figure }: Limit, { coverage }: AuditExport): LineState {
  if (typeof clicks === 'number') return clicks <= most ? 'kept' : 'missed';
  return clicks === 'no-way' && coverage.complete && figure !== 'bySearch' ? 'missed' : 'not-known';
}

export const sayClicks = (clicks: Clicks): string => (typeof clicks === 'number' ? String(clicks) : clicks.replace('-', ' '));

function noteOf(clicks: Clicks, device: Device, audit: AuditExport): string {
  if (clicks === 'no-goal') return 'not among the goals that were found';
  if (clicks === 'no-way' && !audit.coverage.complete) return 'not all pages were read';
  return clicks === 'not-known' && device === 'phone' ? (whyNoPhone(audit) ?? '') : '';
}
