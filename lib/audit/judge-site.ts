import { tellFirstVisit } from '../classify/tell-first-visit.ts';
import { wordsOfPages } from '../classify/words-of-pages.ts';
import { exportVersion, weightsVersion } from '../model/versions.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { PageFacts } from '../model/page.ts';
import type { AuditSettings } from '../model/settings.ts';
import type { SiteReading } from '../model/site.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import type { EarlierReading } from './changes-since.ts';
import { barrierRows } from './barrier-rows.ts';
import { clicksToGoal } from './clicks-to-goal.ts';
import { coverageOf } from './coverage-of.ts';
import { deviceViews, type DeviceViews } from './device-views.ts';
import { drivingAway } from './driving-away.ts';
import { barriersMet } from './facts/barriers-met.ts';
import { siteTroubles } from './facts/site-troubles.ts';
import { toldMet } from './facts/told-met.ts';
import { judgeFindings } from './judge-findings.ts';
import { judgeLaunch } from './judge-launch.ts';
import { judgeVisitors } from './judge-visitors.ts';
import { journeysOf } from './journeys-of.ts';
import { ownCheckout } from './own-checkout.ts';
import { pageRows } from './page-rows.ts';
import { proofOf } from './proof/proof-of.ts';
import { withFigures } from './row-figure.ts';
import { sessionOf } from './session-of.ts';
import { pageText } from './texts/page-text.ts';
import { stationsOf } from './stations-of.ts';
import { textsOf } from './texts/texts-of.ts';
import { toldCorrections } from './told-corrections.ts';
import { say, spokenTag } from '../model/say.ts';

/** What a result says of its run beside what was read. Nothing in it changes a score. */
export interface JudgeContext {
  readonly settings: AuditSettings;
  /** The page the check was begun on. */
  readonly from: string;
  /** The extension's own version. */
  readonly version: string;
  /** ISO 8601, in UTC. */
  readonly date: string;
  readonly stopped: AuditExport['coverage']['stopped'];
  readonly requests: number;
  readonly bytes: number;
  readonly durationMs: number;
  /** The site was slow or asked for it. */
  readonly slowed: boolean;
  /** See CrawlState. */
  readonly languageOf: (address: string) => string | null;
  readonly unseenShare: number;
  /** The earlier audit that this one repeats, or null. */
  readonly before: EarlierReading | null;
}

/** A result with what it was judged from, for whoever tries changes of it. */
export interface JudgedSite {
  readonly audit: AuditExport;
  readonly views: DeviceViews;
  /** With the words of the site's languages alone. */
  readonly catalog: AuditCatalog;
  /** See CrawlState. */
  readonly languageOf: JudgeContext['languageOf'];
}

/** Judges what is known of a site so far: pure, and called again and again while pages arrive. The answer is the whole export, but for the fixes. */
export function judgeSite(reading: SiteReading, given: AuditCatalog, context: JudgeContext): AuditExport {
  return judgedSite(reading, given, context).audit;
}

export function judgedSite(reading: SiteReading, given: AuditCatalog, context: JudgeContext): JudgedSite {
  const spoken = wordsOfPages(
    reading.pages.map(({ facts }) => facts),
    given.vocabulary,
  );
  const catalog = { ...given, vocabulary: spoken };
  const views = deviceViews(reading, catalog, context.settings.goal);
  const { survey, facts } = views.desktop;
  const coverage = coverageOf(reading, context);
  const visitors = judgeVisitors(views, { catalog, coverage });
  const troubles = siteTroubles(survey);
  const session = sessionOf(survey.reading, catalog.vocabulary, context.settings.as);
  const checkout = ownCheckout(reading, { loggedIn: session.loggedIn, vocabulary: catalog.vocabulary });
  const rows = barrierRows(reading.layouts);
  const journeys = [views.desktop, views.phone].flatMap((view) => (view ? journeysOf(view, catalog) : []));
  const barriers = barriersMet(rows, journeys, survey.goal?.kind ?? 'goal');
  const proof = proofOf(survey);
  const stations = stationsOf(views);
  const textOf = (page: PageFacts) => pageText(page, given.vocabulary);
  const measured = drivingAway(survey, { troubles, barriers: rows, vocabulary: catalog.vocabulary });
  const told = toldMet(survey, { proof, textOf, checkout, drivingAway: measured, vocabulary: catalog.vocabulary });
  const judged = judgeFindings(survey, { catalog, facts, visitors, troubles, barriers, told });
  const audit: AuditExport = {
    format: 'floorwalker-audit',
    version: exportVersion,
    generator: { version: context.version, weights: weightsVersion },
    date: context.date,
    language: spokenTag(),
    site: survey.site,
    session,
    settings: { ...context.settings },
    corrections: toldCorrections(reading),
    goals: [...survey.goals],
    coverage: {
      ...coverage,
      notKnown: [
        ...(survey.blind === null ? [] : [say`What was not found may be there all the same. ${survey.blind}`]),
        ...coverage.notKnown,
        ...judged.broken.map((id) => say`Whether there is “${id}”: looking for it broke off.`),
      ],
    },
    pages: pageRows(survey.reading, { desktop: survey.tree, phone: views.phone?.survey.tree ?? null }, given.vocabulary),
    clicksToGoal: clicksToGoal(views),
    firstVisit: tellFirstVisit(
      survey.reading.pages.map((page) => page.facts),
      catalog.vocabulary,
    ),
    ...(checkout ? { checkout } : {}),
    journeys,
    ...(stations ? { stations } : {}),
    ...(rows.length > 0 ? { barriers: [...rows] } : {}),
    proof,
    texts: textsOf(survey, given.vocabulary),
    visitors: [...visitors],
    drivingAway: withFigures(measured, judged.rows),
    findings: judged.findings,
    lookedFor: judged.lookedFor,
    ...(judged.input ? { launch: judgeLaunch(catalog.launch, { ...judged, input: judged.input, reading, date: context.date }) } : {}),
    fixes: [],
    walkThroughs: [],
    notes: [],
  };
  return { audit, views, catalog, languageOf: context.languageOf };
}
