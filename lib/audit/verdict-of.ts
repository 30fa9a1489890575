import type { Coverage, DeviceScore } from '../model/audit-export.ts';
import type { Fact } from '../model/fact.ts';
import type { Device } from '../model/page.ts';
import { say } from '../model/say.ts';
import { inWords, type NeedDeclaration, type VerdictWords, type Visitor } from '../model/visitor.ts';
import type { Survey } from './facts/survey-site.ts';
import { fewestPages } from './fewest-pages.ts';

interface Verdict {
  readonly visitor: Visitor;
  readonly measured: readonly { readonly need: NeedDeclaration; readonly fact: Fact }[];
  readonly score: DeviceScore;
  /** The facts of the other device, where it was seen: what is true of one alone is said of that one. */
  readonly other: { readonly facts: readonly Fact[]; readonly device: Device } | null;
  readonly words: VerdictWords;
  readonly survey: Survey;
  readonly coverage: Coverage;
}

/** One line for a visitor: what the need says that loses most points; of equals the first. */
export function verdictOf({ visitor, measured, score, other, words, survey, coverage }: Verdict): string {
  if (score.score === null) return tooEarly({ visitor, score, survey, coverage });
  let worst: { readonly lost: number; readonly line: string } = { lost: 0, line: say`nothing it looks for is missing` };
  measured.forEach(({ need, fact }, index) => {
    const rated = score.needs[index];
    if (!rated || (rated.state !== 'found' && rated.state !== 'not-found')) return;
    const lost = need.weight - rated.points;
    if (lost <= worst.lost) return;
    const line = lineOf(need, fact, words);
    const elsewhere = other?.facts[index];
    const isShared = !elsewhere || elsewhere.state === 'not-known' || lineOf(need, elsewhere, words) === line;
    worst = { lost, line: isShared ? line : other.device === 'desktop' ? say`on a phone: ${line}` : say`on desktop: ${line}` };
  });
  return worst.line;
}

function lineOf(need: NeedDeclaration, fact: Fact, words: VerdictWords): string {
  if (fact.state === 'measured') return [need.badly(fact, words), ...(fact.toll ? [fact.toll.line] : [])].join(', ');
  return inWords(need.missing, words);
}

function tooEarly({ visitor, score, survey, coverage }: Pick<Verdict, 'visitor' | 'score' | 'survey' | 'coverage'>): string {
  const { products, productsKnown, site } = survey;
  const ofProducts = visitor.waitsFor === 'products' && site.kind === 'store' && productsKnown > products.length;
  if (ofProducts) return say`too early to say: ${products.length} of ${productsKnown} products read`;
  if (coverage.complete) return say`too little is known: less than half of what counts could be read`;
  if (coverage.pagesRead < fewestPages) return say`too early to say: ${coverage.pagesRead} of ${coverage.pagesKnown} pages read`;
  const weightOf = (needs: DeviceScore['needs']): number => needs.reduce((sum, { weight }) => sum + weight, 0);
  const open = weightOf(score.needs.filter(({ state }) => state === 'not-known'));
  const whole = weightOf(score.needs.filter(({ state }) => state !== 'does-not-apply'));
  return say`too early to say: ${open} of ${whole} points are not yet known`;
}
