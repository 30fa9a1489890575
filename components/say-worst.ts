import type { VisitorId } from '@/lib/model/visitor.ts';
import { said, say } from '@/lib/model/say.ts';
import type { WorstServed } from '@/lib/model/worst-served.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';

/** One sentence on who is served worst, for under the verdict. */
export function sayWorst(worst: WorstServed): string {
  if (worst.kind === 'worst') return say`${said(visitorWords[worst.visitor].name)} visitors are served worst.`;
  if (worst.kind === 'not-certain' && worst.visitors.length === 2) return `${either(worst.visitors)}: which is worse is not certain yet.`;
  return 'Who is served worst is not certain yet.';
}

/** The verdict where all four scores are 80 or more. */
export function sayAllWell(worst: WorstServed): string {
  return worst.kind === 'worst' ? `All four are served well; the ${worst.visitor} least.` : 'All four are served well.';
}

function either(visitors: readonly VisitorId[]): string {
  const [first = '', ...others] = visitors.map((id) => visitorWords[id].name);
  return [first, ...others.map((name) => name.toLowerCase())].join(' or ');
}
