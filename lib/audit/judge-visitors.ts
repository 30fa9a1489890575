import { clicksToKind } from '../graph/clicks-to-kind.ts';
import { correctionOf } from '../model/correction.ts';
import type { Coverage, DeviceScore, VisitorScore } from '../model/audit-export.ts';
import type { Fact, SiteFacts } from '../model/fact.ts';
import type { Device } from '../model/page.ts';
import { inWords, type NeedDeclaration, type NeedOutcome, type SiteKind, type Visitor, type VisitorId } from '../model/visitor.ts';
import { headlineDevice } from '../score/headline-device.ts';
import { rateNeed } from '../score/rate-need.ts';
import { scoreNeeds, type RatedNeed } from '../score/score-needs.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { correctedFact } from './facts/corrected-fact.ts';
import { namedSearch } from './facts/named-search.ts';
import { factOfKind } from './facts/fact-of-kind.ts';
import { unlessBlind } from './facts/unless-blind.ts';
import type { Survey } from './facts/survey-site.ts';
import type { DeviceView, DeviceViews } from './device-views.ts';
import { goalWords } from './goal-words.ts';
import { verdictOf } from './verdict-of.ts';
import { say } from '../model/say.ts';
import { fewestPages } from './fewest-pages.ts';

interface Judging {
  readonly catalog: AuditCatalog;
  readonly coverage: Coverage;
}

/** Scores the four visitors on both devices. */
export function judgeVisitors(views: DeviceViews, judging: Judging): readonly VisitorScore[] {
  const { survey } = views.desktop;
  const enoughRead = judging.coverage.pagesRead >= fewestPages || judging.coverage.complete;
  return judging.catalog.visitors.map((visitor) => {
    const words = goalWords(survey.goal?.kind ?? 'contact');
    const needs = needsOf(visitor, survey.site.kind);
    const measuredIn = (view: DeviceView) => {
      const facts = view.facts(visitor);
      return needs.map((need) => ({ need, fact: measure(need, { survey: view.survey, facts, visitor: visitor.id }) }));
    };
    /** A phone of which nothing was drawn has the wide screen's facts, but for those that depend on where things stand. */
    const measured = { desktop: measuredIn(views.desktop), phone: measuredIn(views.phone ?? views.desktop) };
    const score = (on: Device): DeviceScore => {
      const view = views[on];
      const closed = goalIsClosed((view ?? views.desktop).facts(visitor)('goal-clicks'));
      return scoreNeeds(
        measured[on].map(({ need, fact }): RatedNeed => ({
          id: need.id,
          label: inWords(need.label, words),
          weight: need.weight,
          ...kindsOf(need),
          outcome: gated(rateNeed(fact, need.measure.curve, { laidOut: view !== null }), closed ? (visitor.withoutGoal ?? 1) : 1),
        })),
        { enoughRead },
      );
    };
    const devices = { desktop: score('desktop'), phone: score('phone') };
    const device = headlineDevice(devices);
    const otherDevice = device === 'desktop' ? 'phone' : 'desktop';
    const { score: points, low, high } = devices[device];
    return {
      id: visitor.id,
      score: points,
      low,
      high,
      device,
      verdict: verdictOf({
        visitor,
        measured: measured[device],
        score: devices[device],
        other: views[otherDevice] === null ? null : { facts: measured[otherDevice].map(({ fact }) => fact), device: otherDevice },
        words,
        survey,
        coverage: judging.coverage,
      }),
      devices,
    };
  });
}

/** The list of a visitor on this kind of site; what such a site cannot have does not apply. */
export function needsOf(visitor: Visitor, kind: SiteKind): readonly NeedDeclaration[] {
  return visitor.needs[kind === 'other' ? 'service' : kind];
}

interface Measuring {
  readonly survey: Survey;
  readonly facts: SiteFacts;
  readonly visitor: VisitorId;
}

/** The fact a need rests on; what the user said of it comes first. */
export function measure(need: NeedDeclaration, { survey, facts, visitor }: Measuring): Fact {
  const corrected = correctionOf(survey.reading.corrections ?? [], visitor, need.id);
  if (corrected && ('doesNotApply' in corrected.says || !('fact' in need.measure))) return correctedFact(survey, corrected);
  if (corrected && 'at' in corrected.says && isSearch(need)) return namedSearch(survey, corrected.says.at);
  if (need.only && !need.only.includes(survey.site.kind)) {
    return {
      state: 'does-not-apply',
      onLayout: false,
      evidence: [{ url: '', selector: null, quote: '', note: say`A site of this kind has none.` }],
    };
  }
  if (!('fact' in need.measure))
    return unlessBlind(factOfKind(survey, need.measure.clicksTo, clicksToKind(survey.tree, need.measure.clicksTo)), survey, 'clicks');
  return facts(need.measure.fact);
}

/** What stands on many pages, and can be named by one of them. */
const isSearch = ({ measure: by }: NeedDeclaration): boolean => 'fact' in by && by.fact === 'search';

function kindsOf(need: NeedDeclaration): Pick<RatedNeed, 'kinds'> {
  if ('clicksTo' in need.measure) return { kinds: need.measure.clicksTo };
  return isSearch(need) ? { kinds: ['search'] } : {};
}

function goalIsClosed(fact: Fact): boolean {
  return fact.state === 'absent';
}

function gated(outcome: NeedOutcome, part: number): NeedOutcome {
  if (part === 1 || outcome.state === 'not-known' || outcome.state === 'does-not-apply' || outcome.high === 0) return outcome;
  const note = { url: '', selector: null, quote: '', note: say`Counts ${Math.round(part * 100)} % while there is no way to the goal.` };
  return {
    ...outcome,
    share: outcome.share * part,
    low: outcome.low * part,
    high: outcome.high * part,
    evidence: [...outcome.evidence, note],
  };
}
