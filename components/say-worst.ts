import { said, say } from '@/lib/model/say.ts';
import type { WorstServed } from '@/lib/model/worst-served.ts';
import { visitorWords } from '@/lib/model/visitor-words.ts';

/** One sentence on who is served worst, for under the verdict. */
export function sayWorst(worst: WorstServed): string {
  if (worst.kind === 'worst') return say`${said(visitorWords[worst.visitor].name)} visitors are served worst.`;
  const [one, other, third] = worst.kind === 'not-certain' ? worst.visitors : [];
  if (one && other && !third) return say`${said(visitorWords[one].name)} or ${said(other)}: which is worse is not certain yet.`;
  return say`Who is served worst is not certain yet.`;
}

/** The verdict where all four scores are 80 or more. */
export function sayAllWell(worst: WorstServed): string {
  return worst.kind === 'worst' ? say`All four are served well; the ${said(worst.visitor)} least.` : say`All four are served well.`;
}
