import type { VisitorScore } from '@/lib/model/audit-export.ts';
import type { WhatIf } from '@/lib/model/what-if.ts';
import { fullAudit } from './full-audit.ts';

/** The tea shop with its first two fixes switched on, of which the doubtful visitor has twenty points. */
export const triedTea: WhatIf = {
  ids: fullAudit.fixes.slice(0, 2).map(({ id }) => id),
  visitors: fullAudit.visitors.map((one) => (one.id === 'doubtful' ? raised(one) : one)),
  clicksToGoal: fullAudit.clicksToGoal,
  moved: [],
};

function raised(visitor: VisitorScore): VisitorScore {
  const more = <T extends Pick<VisitorScore, 'score' | 'high'>>(one: T): T => ({
    ...one,
    score: one.score === null ? null : one.score + 20,
    high: Math.min(100, one.high + 20),
  });
  const { desktop, phone } = visitor.devices;
  return { ...more(visitor), devices: { desktop: more(desktop), phone: more(phone) } };
}
