import { classifySite } from '../classify/classify-site.ts';
import { isBehindLogin } from '../classify/is-behind-login.ts';
import { isLoginWall } from '../classify/is-login-wall.ts';
import type { CrawlPlan } from '../crawl/crawl-plan.ts';
import { crawlSite } from '../crawl/crawl-site.ts';
import type { CrawlState, CrawlStop } from '../crawl/crawl-state.ts';
import type { AuditExport } from '../model/audit-export.ts';
import type { AuditProgress, AuditRecord, AuditTrouble } from '../model/audit.ts';
import { isOfOnePage } from '../model/counts-from.ts';
import type { SiteReading } from '../model/site.ts';
import type { Clock } from '../ports/clock.ts';
import type { PageRenderer } from '../ports/page-renderer.ts';
import type { PageSource } from '../ports/page-source.ts';
import type { EarlierReading } from './changes-since.ts';
import type { JudgeContext } from './judge-site.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { judgeWithFixes } from './fixes/judge-with-fixes.ts';
import { judgeSite } from './judge-site.ts';
import { depthsOf } from './depths-of.ts';
import { isClosed, troubleOf } from './trouble-of.ts';
import { keyPages } from './key-pages.ts';
import type { Shown } from './what-was-shown.ts';
import { withOwnWords } from '../classify/with-own-words.ts';
import { wordsOfPages } from '../classify/words-of-pages.ts';
import { ownRules } from '../model/correction.ts';
import { steeringOf } from './steering.ts';
import { progressOf } from './progress-of.ts';
import { withCorrections } from './with-corrections.ts';
import { withOwnPages } from './with-own-pages.ts';
import { layOutSite, pagesToLayOut } from './lay-out-site.ts';

/** The world of one run. */
export interface AuditWorld {
  readonly source: PageSource;
  /** Lays pages out once all are read; null where nothing is drawn. */
  readonly renderer: PageRenderer | null;
  readonly clock: Clock;
  readonly catalog: AuditCatalog;
  readonly version: string;
  /** What the audit that this one repeats had read, or null. */
  readonly before: EarlierReading | null;
  /** What the user has shown of the site by now. */
  readonly shown: () => Promise<Shown>;
  readonly gate: () => Promise<void>;
  readonly isStopped: () => boolean;
  readonly signal: AbortSignal;
  /** Another order of reading, for comparison. */
  readonly worth?: CrawlPlan['worth'];
}

export type AuditEvent =
  | { readonly event: 'progress'; readonly progress: AuditProgress }
  /** All is read, and about to be judged for good. */
  | { readonly event: 'read'; readonly reading: SiteReading; readonly context: JudgeContext }
  | { readonly event: 'result'; readonly result: AuditExport; readonly final: boolean }
  | { readonly event: 'nothing'; readonly trouble: AuditTrouble };

/** Nobody is waiting, and the site is willing: what was read is laid out as well. */
const goesOn: ReadonlySet<CrawlStop> = new Set(['done', 'budget']);

/** Progress is told at most this often; what costs more in growing steps, so that it takes a twentieth of the time at most. */
const progressEveryMs = 250;
const resultEveryMs = 1_500;
const costShare = 20;

/** The use case: read a site, recognise its pages, judge it. Tells how far it is and what is known so far, then the end. */
export async function* runAudit(record: AuditRecord, world: AuditWorld): AsyncGenerator<AuditEvent> {
  const { clock } = world;
  const steering = steeringOf(record, world.catalog);
  const began = clock.now();
  let home = `${record.origin}/`;
  const crawl = crawlSite(
    {
      origin: record.origin,
      from: record.from,
      named: record.named ?? [],
      settings: record.settings,
      ...steering,
      recognise: (page, inbound) => steering.recognise(page, { start: home, inbound }),
      isLoginWall,
      showsLogin: (page) => isBehindLogin(page, wordsOfPages([page], steering.vocabulary)),
      ...(world.worth ? { worth: world.worth } : {}),
    },
    { source: world.source, clock, gate: world.gate, isStopped: world.isStopped, signal: world.signal },
  );
  let reading: string | null = null;
  let toldAt = -Infinity;
  let judgedAt = began;
  let judgingMs = 0;
  let rings: AuditProgress['rings'] = [];
  let ringsFrom = -Infinity;

  for await (const step of crawl) {
    const now = clock.now();
    home = knownHome(record, step.state);
    if (step.event === 'reading') reading = step.url;
    if (now - toldAt >= progressEveryMs || step.event === 'ended') {
      toldAt = now;
      if (now >= ringsFrom || step.event === 'ended') {
        rings = depthsOf(step.state);
        ringsFrom = clock.now() + costShare * (clock.now() - now);
      }
      const moment = { reading: step.event === 'ended' ? null : reading, drawing: false, elapsedMs: now - began, rings };
      yield { event: 'progress', progress: progressOf(record, step.state, moment) };
    }
    if (step.event === 'ended') {
      if (step.state.pages.size === 0 || isClosed(record, step.state)) yield { event: 'nothing', trouble: troubleOf(step.state) };
      else {
        const { shown, catalog } = await knownNow(world);
        const read = readingOf(record, step.state, { catalog, shown });
        const pages = goesOn.has(step.stopped) ? pagesToLayOut(read) : [];
        const drawing = layOutSite(pages, { ...world, keyPages: keyPages(pages, read, record.settings.goal) });
        let drawn = await drawing.next();
        for (; !drawn.done; drawn = await drawing.next()) {
          const moment = { reading: drawn.value, drawing: true, elapsedMs: clock.now() - began, rings };
          yield { event: 'progress', progress: progressOf(record, step.state, moment) };
        }
        const durationMs = record.workedMs + clock.now() - began;
        const context = contextOf(record, { ...world, state: step.state, stopped: step.stopped, durationMs });
        const whole = { ...read, layouts: drawn.value };
        yield { event: 'read', reading: whole, context };
        const result = await judgeWithFixes(whole, catalog, { ...context, pause: () => clock.wait(0, world.signal) });
        yield { event: 'result', final: true, result };
      }
      return;
    }
    if (step.event === 'answered' && step.state.pages.size > 0 && now - judgedAt >= Math.max(resultEveryMs, costShare * judgingMs)) {
      const moment = { ...world, state: step.state, stopped: 'user' as const, durationMs: record.workedMs + now - began };
      const known = await knownNow(world);
      const result = judgeSite(readingOf(record, step.state, known), known.catalog, contextOf(record, moment));
      yield { event: 'result', final: false, result };
      // Whoever takes it stores it and shows it, which costs as well.
      judgedAt = clock.now();
      judgingMs = judgedAt - now;
    }
  }
}

/** What the user has shown by now, and our lists with the user's own words. */
async function knownNow({ catalog, shown }: Pick<AuditWorld, 'catalog' | 'shown'>): Promise<{ shown: Shown; catalog: AuditCatalog }> {
  const now = await shown();
  return { shown: now, catalog: { ...catalog, vocabulary: withOwnWords(catalog.vocabulary, ownRules(now.corrections)) } };
}

interface JudgeMoment extends Pick<AuditWorld, 'version' | 'before'> {
  readonly state: CrawlState;
  readonly stopped: CrawlStop;
  readonly durationMs: number;
}

function readingOf(
  record: AuditRecord,
  state: CrawlState,
  { catalog, shown }: { readonly catalog: AuditCatalog; readonly shown: Shown },
): SiteReading {
  const opened = new Set(shown.ownPages.map(({ url }) => url));
  const unread = state.unread().filter(({ url }) => !opened.has(url));
  return {
    origin: record.origin,
    start: state.start,
    pages: withCorrections(
      classifySite({ ...catalog, pages: withOwnPages([...state.pages.values()], shown.ownPages), start: knownHome(record, state) }),
      shown.corrections,
    ),
    unread,
    redirects: state.redirects,
    complete: !unread.some(({ reason }) => reason === 'budget' || reason === 'network' || reason === 'timeout'),
    layouts: [],
    shown: shown.ways,
    corrections: shown.corrections,
    door: state.door,
  };
}

function contextOf(record: AuditRecord, moment: JudgeMoment): JudgeContext {
  const { state } = moment;
  return {
    settings: record.settings,
    from: record.from,
    version: moment.version,
    date: new Date(record.startedAt).toISOString(),
    stopped: moment.stopped,
    requests: state.requests,
    bytes: state.bytes,
    durationMs: moment.durationMs,
    slowed: state.wasSlowed,
    languageOf: state.languageOf,
    unseenShare: state.unseenShare,
    before: moment.before,
  };
}

/** A check of one page counts from that page; Home is still Home. */
function knownHome(record: AuditRecord, state: CrawlState): string {
  return isOfOnePage(record.settings) ? `${record.origin}/` : state.start;
}
