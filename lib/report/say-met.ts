import type { AuditExport } from '../model/audit-export.ts';
import { formInVain } from '../model/form-in-vain.ts';
import { headlineOf } from '../model/headline-of.ts';
import { worstServed } from '../model/worst-served.ts';
import { goalWords } from '../model/goal-words.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { countWords } from '../model/count-words.ts';
import { said, say } from '../model/say.ts';

/** What a check comes to in one sentence: a form of the goal that leads nowhere; where all are served well, that; else the finding that weighs most, unless it is minor, else how far the goal is. */
export function sayMet(audit: AuditExport): string {
  const worst = worstServed(audit.visitors);
  const inVain = formInVain(audit.findings);
  if (inVain) return inVain.title;
  if (worst.kind !== 'not-known' && worst.allWell) return sayWorst(audit);
  return headlineOf(audit.findings)?.title ?? sayGoal(audit);
}

/** Who is served worst, in one sentence; nobody where bands overlap. */
export function sayWorst({ visitors }: Pick<AuditExport, 'visitors'>): string {
  const worst = worstServed(visitors);
  if (worst.kind === 'not-known') return say`Who is served worst is not certain yet.`;
  if (worst.allWell)
    return worst.kind === 'worst' ? say`All four are served well; the ${said(worst.visitor)} least.` : say`All four are served well.`;
  if (worst.kind === 'worst') return say`${said(visitorWords[worst.visitor].name)} visitors are served worst.`;
  const [one, other, third] = worst.visitors;
  // Three or four names say no more than none.
  if (one && other && !third) return say`${said(visitorWords[one].name)} or ${said(other)}: which is worse is not certain yet.`;
  return say`Who is served worst is not certain yet.`;
}

function sayGoal({ goals, clicksToGoal, coverage }: AuditExport): string {
  const [goal] = goals;
  if (!goal) return say`Nothing to reach, no cart and no contact, was found on the pages read.`;
  const to = said(goalWords[goal.kind].to, { sense: 'to' });
  const { desktop = null, phone = null } = clicksToGoal[goal.kind] ?? {};
  const typical = desktop?.typical ?? null;
  if (typical === null) return desktop && coverage.complete ? say`No way to ${to} was found.` : say`The way to ${to} is not yet known.`;
  if (typical === 0) return say`You are already there: no click to ${to} is needed.`;
  const onPhone = phone?.typical ?? null;
  const clicks = countWords(typical, 'click');
  return onPhone === null || onPhone === typical ? say`It is ${clicks} to ${to}.` : say`It is ${clicks} to ${to}, on a phone ${onPhone}.`;
}
