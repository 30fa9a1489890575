import type { WhatIf } from '@/lib/model/what-if.ts';
import { fullAudit } from './full-audit.ts';

/** The tea shop with its first two fixes switched on, of which the doubtful visitor has twenty points. */
export const triedTea: WhatIf = {
  ids: fullAudit.fixes.slice(0, 2).map(({ id }) => id),
  visitors: fullAudit.visitors.map((one) =>
    one.id === 'doubtful' ? { ...one, score: (one.score ?? 0) + 20, high: Math.min(100, one.high + 20) } : one,
  ),
  clicksToGoal: fullAudit.clicksToGoal,
  moved: [],
};
