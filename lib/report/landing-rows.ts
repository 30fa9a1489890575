import type { AuditExport } from '../model/audit-export.ts';
import { goalWords } from '../model/goal-words.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';
import { sayPartOf, sayWhole } from '../model/traffic/say-share.ts';
import type { ToldLanding } from '../model/traffic/traffic-schema.ts';
import { visitorIds } from '../model/visitor.ts';
import { visitorWords } from '../model/visitor-words.ts';

/** Heads of the table of landing pages, the page first, then visits, those that left at once, clicks on both devices, and four scores. */
export function landingColumns({ goals }: Pick<AuditExport, 'goals'>): readonly string[] {
  const to = said(goalWords[goals[0]?.kind ?? 'cart'].to, { sense: 'to' });
  return [
    say`Landing on`,
    say`Visits`,
    say`Left at once`,
    ...(['desktop', 'phone'] as const).map((device) => say`Clicks to ${to}, ${sayDevice(device)}`),
    ...visitorIds.map((id) => said(visitorWords[id].name)),
  ];
}

/** What stands in the columns behind the page. */
export const landingRow = ({ visits, leftAtOnce, clicks, scores }: ToldLanding): readonly string[] => [
  sayWhole(visits),
  leftAtOnce === null || visits === 0 ? '–' : sayPartOf({ part: leftAtOnce, of: visits }),
  String(clicks.desktop ?? '–'),
  String(clicks.phone ?? '–'),
  ...visitorIds.map((id) => String(scores[id] ?? '–')),
];
