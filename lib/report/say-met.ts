import type { AuditExport } from '../model/audit-export.ts';
import { worstServed } from '../model/worst-served.ts';
import { goalWords } from '../model/goal-words.ts';
import { visitorWords } from '../model/visitor-words.ts';

/** What a check comes to in one sentence: where all are served well, that; else the finding that costs most, else how far the goal is. */
export function sayMet(audit: AuditExport): string {
  const worst = worstServed(audit.visitors);
  if (worst.kind !== 'not-known' && worst.allWell) return sayWorst(audit);
  return audit.findings[0]?.title ?? sayGoal(audit);
}

/** Who is served worst, in one sentence; nobody where bands overlap. */
export function sayWorst({ visitors }: Pick<AuditExport, 'visitors'>): string {
  const worst = worstServed(visitors);
  if (worst.kind === 'not-known') return 'Who is served worst is not certain yet.';
  if (worst.allWell) return worst.kind === 'worst' ? `All four are served well; the ${worst.visitor} least.` : 'All four are served well.';
  if (worst.kind === 'worst') return `${visitorWords[worst.visitor].name} visitors are served worst.`;
  const [first = '', ...others] = worst.visitors.map((id) => visitorWords[id].name);
  return `${[first, ...others.map((name) => name.toLowerCase())].join(' or ')}: which is worse is not certain yet.`;
}

function sayGoal({ goals, clicksToGoal, coverage }: AuditExport): string {
  const [goal] = goals;
  if (!goal) return 'Nothing to reach, no cart and no contact, was found on the pages read.';
  const to = goalWords[goal.kind].to;
  const { desktop = null, phone = null } = clicksToGoal[goal.kind] ?? {};
  const typical = desktop?.typical ?? null;
  if (typical === null) return desktop && coverage.complete ? `No way to ${to} was found.` : `The way to ${to} is not yet known.`;
  if (typical === 0) return `You are already there: no click to ${to} is needed.`;
  const onPhone = phone?.typical ?? null;
  const also = onPhone === null || onPhone === typical ? '' : `, on a phone ${onPhone}`;
  return `It is ${typical === 1 ? '1 click' : `${typical} clicks`} to ${to}${also}.`;
}
