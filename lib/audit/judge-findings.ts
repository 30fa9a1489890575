import { clicksToKind } from '../graph/clicks-to-kind.ts';
import type { Finding, LookedFor, VisitorScore } from '../model/audit-export.ts';
import type { SiteFacts } from '../model/fact.ts';
import type { BarriersMet, FindingDeclaration, FindingInput, SiteTroubles } from '../model/finding.ts';
import { isFound, notKnown, type Found, type Outcome } from '../model/outcome.ts';
import type { ToldMet } from '../model/told-met.ts';
import type { Visitor } from '../model/visitor.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { factOfKind } from './facts/fact-of-kind.ts';
import { unlessBlind } from './facts/unless-blind.ts';
import { pagesMet } from './facts/pages-met.ts';
import type { Survey } from './facts/survey-site.ts';
import { rowFigure, type RowFigure } from './row-figure.ts';
import { said } from '../model/say.ts';

interface Judging {
  readonly catalog: AuditCatalog;
  readonly facts: (visitor: Visitor) => SiteFacts;
  readonly visitors: readonly VisitorScore[];
  readonly troubles: SiteTroubles;
  readonly barriers: BarriersMet;
  readonly told: ToldMet;
}

interface JudgedFindings {
  /** Blockers first, then by weight: what they cost, and that they are serious; of equals in the order of the list. A serious one never stands below a minor one. */
  readonly findings: Finding[];
  /** What came of each declaration, in the order of the list. */
  readonly lookedFor: LookedFor[];
  /** Its figures for the rows of "driving away". */
  readonly rows: readonly RowFigure[];
  /** Ids of declarations that broke. */
  readonly broken: readonly string[];
  /** What they looked at, and what came of each: for lists that rest on them. */
  readonly input: FindingInput | null;
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

const severities: readonly Finding['severity'][] = ['blocker', 'serious', 'minor'];
/** Points that a serious finding weighs beside those it costs: what no score measures, visitors mind all the same. Our judgement. */
const seriousPoints = 10;
/** Places told of one finding. */
const mostPlaces = 50;

/** Runs all findings over a site. A declaration that throws breaks nothing but itself. */
export function judgeFindings(survey: Survey, { catalog, facts, visitors, troubles, barriers, told }: Judging): JudgedFindings {
  const [visitor] = catalog.visitors;
  if (!visitor) return { findings: [], lookedFor: [], rows: [], broken: [], input: null, outcomes: new Map() };
  const input: FindingInput = {
    facts: facts(visitor),
    clicksTo: (kinds) => unlessBlind(factOfKind(survey, kinds, clicksToKind(survey.tree, kinds)), survey, 'clicks'),
    site: troubles,
    barriers,
    pages: pagesMet(survey),
    told,
  };
  const broken: string[] = [];
  const judged = catalog.findings.map((declared): { readonly declared: FindingDeclaration; readonly outcome: Outcome } => {
    try {
      return { declared, outcome: inPlaces(declared.check(input)) };
    } catch {
      broken.push(declared.id);
      return { declared, outcome: notKnown };
    }
  });
  return {
    findings: judged
      .flatMap(({ declared, outcome }) => (isFound(outcome) ? [findingOf(declared, outcome, visitors)] : []))
      .toSorted((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || severities.indexOf(a.severity) - severities.indexOf(b.severity))
      .map((finding) => ({ ...finding, severity: weighed(finding) })),
    lookedFor: judged.map(({ declared, outcome }) => ({
      id: declared.id,
      state: isFound(outcome) ? 'found' : outcome.clear,
      ...outcome.counted,
    })),
    rows: judged.flatMap(({ declared, outcome }) => rowFigure(declared, outcome)),
    broken,
    input,
    outcomes: new Map(judged.map(({ declared, outcome }) => [declared.id, outcome])),
  };
}

/** What a figure rests on may be a count, which stands nowhere: only pages are places. */
const inPlaces = (outcome: Outcome): Outcome =>
  isFound(outcome) ? { ...outcome, where: outcome.where.filter(({ url }) => url !== '') } : outcome;

const rank = ({ severity }: Finding) => (severity === 'blocker' ? 0 : 1);
const weight = ({ costs, severity }: Finding) => costs + (severity === 'minor' ? 0 : seriousPoints);

/** What costs as much as being serious weighs is serious: the mark says what the order says. */
const weighed = ({ severity, costs }: Finding): Finding['severity'] =>
  severity === 'minor' && costs >= seriousPoints ? 'serious' : severity;

function findingOf(declared: FindingDeclaration, found: Found, visitors: readonly VisitorScore[]): Finding {
  return {
    id: declared.id,
    severity: found.severity ?? declared.severity,
    title: found.title,
    why: said(declared.why),
    costs: costsOf(declared, visitors),
    where: found.where.slice(0, mostPlaces),
  };
}

/** Points that the needs it spoils have lost, on the device of each visitor's headline score. */
function costsOf({ needs, part = 1 }: FindingDeclaration, visitors: readonly VisitorScore[]): number {
  const lost = visitors
    .flatMap(({ id, device, devices }) =>
      devices[device].needs.filter((need) => needs[id]?.includes(need.id) && (need.state === 'found' || need.state === 'not-found')),
    )
    .reduce((sum, need) => sum + need.weight - need.points, 0);
  return Math.round(lost * part);
}
