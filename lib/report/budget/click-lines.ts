import type { AuditExport } from '../../model/audit-export.ts';
import type { Budget } from '../../model/budget-schema.ts';
import type { Device } from '../../model/page.ts';
import { whyNoPhone } from '../../model/why-no-phone.ts';
import { clicksOf, type Clicks } from '../compare/click-changes.ts';
import { goalWords } from '../../model/goal-words.ts';
import type { BudgetLine, LineState } from './check-budget.ts';
import { said, say } from '../../model/say.ts';
import { sayDevice } from '../../model/say-device.ts';

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
  const most = say`at most ${limit.most}`;
  if (!goal)
    return [
      {
        what: say`Clicks to the goal`,
        limit: most,
        found: say`no goal`,
        state: 'not-known',
        note: say`nothing to reach was found on the pages read`,
      },
    ];
  const devices: readonly Device[] = limit.device ? [limit.device] : ['desktop', 'phone'];
  return devices.map((device) => {
    const clicks = clicksOf(audit, { goal, device, figure: limit.figure });
    const state = stateOf(clicks, limit, audit);
    const what = say`Clicks to ${said(goalWords[goal].to, { sense: 'to' })}, ${said(figureNames[limit.figure])}, ${sayDevice(device)}`;
    return { what, limit: most, found: sayClicks(clicks), state, note: noteOf(clicks, device, audit) };
  });
}

/** No way is a miss where all was read; by search there may be none because there is no search. */
function stateOf(clicks: Clicks, { most, figure }: Limit, { coverage }: AuditExport): LineState {
  if (typeof clicks === 'number') return clicks <= most ? 'kept' : 'missed';
  return clicks === 'no-way' && coverage.complete && figure !== 'bySearch' ? 'missed' : 'not-known';
}

export const sayClicks = (clicks: Clicks): string => (typeof clicks === 'number' ? String(clicks) : said(clicks.replace('-', ' ')));

function noteOf(clicks: Clicks, device: Device, audit: AuditExport): string {
  if (clicks === 'no-goal') return say`not among the goals that were found`;
  if (clicks === 'no-way' && !audit.coverage.complete) return say`not all pages were read`;
  return clicks === 'not-known' && device === 'phone' ? (whyNoPhone(audit) ?? '') : '';
}
