import { normalizeAddress } from '../model/address.ts';
import type { KindGuess } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { AuditSettings } from '../model/settings.ts';
import type { ReadPage, UnreadAddress } from '../model/site.ts';
import type { Clock } from '../ports/clock.ts';
import type { PageSource } from '../ports/page-source.ts';
import type { Platform } from '../model/platform.ts';
import type { LanguageWords } from '../model/words.ts';
import { admissions } from './admissions.ts';
import { createFrontier } from './frontier.ts';
import { homeOf } from './home-of.ts';
import { isTwin } from './is-twin.ts';
import { isRefusal } from './is-refusal.ts';
import { languageTwins } from './language-twins.ts';
import { neverAsk, type AskRules } from './never-ask.ts';
import { createPace } from './pace.ts';
import { robotsRules } from './robots-rules.ts';
import { isLocalSite } from './site-scope.ts';

/** What the crawl needs of the world and of recognition. */
export interface CrawlPlan {
  readonly origin: string;
  /** The page the check was started on. */
  readonly from: string;
  readonly settings: AuditSettings;
  readonly vocabulary: readonly LanguageWords[];
  readonly platforms: readonly Platform[];
  readonly recognise: (page: PageFacts, inbound: readonly string[]) => ReadPage;
  readonly promises: (words: string, url: string) => readonly KindGuess[];
}

export interface CrawlWorld {
  readonly source: PageSource;
  readonly clock: Clock;
  /** Resolves at once, or when the user lets a paused check go on. */
  readonly gate: () => Promise<void>;
  /** True once the user has stopped the check: nothing more is chosen, what is under way is taken in. */
  readonly isStopped: () => boolean;
  /** Aborting gives up what is under way as well; what was admitted stays. */
  readonly signal: AbortSignal;
}

/** What a crawl knows at one moment; each event carries the newest. */
export interface CrawlState {
  readonly start: string;
  readonly pages: ReadonlyMap<string, PageFacts>;
  readonly redirects: ReadonlyMap<string, string>;
  readonly failures: readonly UnreadAddress[];
  readonly unread: () => readonly UnreadAddress[];
  readonly waiting: number;
  readonly requests: number;
  readonly bytes: number;
  readonly slowed: boolean;
}

export type CrawlStop = 'done' | 'budget' | 'user' | 'errors';

export type CrawlEvent =
  | { readonly event: 'reading'; readonly url: string; readonly state: CrawlState }
  | { readonly event: 'answered'; readonly answer: PageAnswer; readonly state: CrawlState }
  | { readonly event: 'ended'; readonly stopped: CrawlStop; readonly state: CrawlState };

/** Refusals (429, 403, 503) in a row after which the crawl stops rather than insist. */
const refusalsToStop = 8;

/**
 * Reads a site best first. Which page comes next depends only on the answers so far, in order of asking, never on time:
 * the same site gives the same choices (see admissions.ts).
 */
export async function* crawlSite(plan: CrawlPlan, world: CrawlWorld): AsyncGenerator<CrawlEvent> {
  const { settings, origin } = plan;
  const pages = new Map<string, PageFacts>();
  const byName = new Map<string, PageFacts>();
  const redirects = new Map<string, string>();
  const failures: UnreadAddress[] = [];
  const counts = { requests: 0, bytes: 0, refusals: 0 };
  const pace = createPace(world.clock, settings.perSecond);
  const isOpenToAll = settings.ignoreRobots || isLocalSite(origin);
  const robots = isOpenToAll ? null : await world.source.readText(`${origin}/robots.txt`, world.signal).catch(() => null);
  let start = settings.start === null ? `${origin}/` : (normalizeAddress(settings.start) ?? settings.start);
  let twins = languageTwins(null);
  const rules: AskRules = {
    origin,
    vocabulary: plan.vocabulary,
    platforms: plan.platforms,
    isClosed: robotsRules(origin, robots),
    isOtherLanguage: (url) => twins.isOtherLanguage(url),
  };
  const frontier = createFrontier({ neverAsk: (candidate) => neverAsk(candidate, rules), promises: plan.promises });
  const state: CrawlState = {
    get start() {
      return start;
    },
    pages,
    failures,
    get redirects() {
      return new Map([...frontier.aliases, ...redirects]);
    },
    unread: () => [...failures, ...frontier.unread()],
    get waiting() {
      return frontier.waiting;
    },
    get requests() {
      return counts.requests;
    },
    get bytes() {
      return counts.bytes;
    },
    get slowed() {
      return pace.slowed;
    },
  };

  const admit = (answer: PageAnswer) => {
    if (answer.outcome === 'failed') {
      counts.refusals = isRefusal(answer) ? counts.refusals + 1 : 0;
      failures.push({
        url: answer.url,
        reason: answer.reason === 'not-asked' ? 'budget' : answer.reason,
        status: answer.status,
        inbound: [],
      });
      return;
    }
    counts.refusals = 0;
    const { facts } = answer;
    if (settings.start !== null && answer.url === start) start = facts.url;
    if (facts.url !== answer.url) redirects.set(answer.url, facts.url);
    if (pages.has(facts.url)) return;
    const names = [facts.fingerprint, facts.url, facts.canonical ?? facts.url];
    const twin = names.map((name) => byName.get(name)).find((known) => known && isTwin(facts, known));
    if (twin) {
      redirects.set(facts.url, twin.url);
      frontier.admitTwin(facts.url, twin.url);
      return;
    }
    for (const name of names) if (!byName.has(name)) byName.set(name, facts);
    const first = pages.size === 0;
    pages.set(facts.url, facts);
    if (first) {
      const home = homeOf(facts, plan.from);
      if (settings.start === null) start = home.url;
      twins = languageTwins(home);
      frontier.add(home.url);
    }
    twins.learn(facts);
    frontier.admit(plan.recognise(facts, []));
  };

  const ask = async (url: string, onReceived: () => void): Promise<PageAnswer> => {
    const kept = (await world.source.kept?.(url)) ?? null;
    if (kept === null) {
      await world.gate();
      await pace.next(world.signal);
    }
    counts.requests += 1;
    const answer = kept ?? (await world.source.read(url, world.signal, { onReceived }));
    if (answer.outcome === 'page') counts.bytes += answer.bytes;
    if (kept !== null) return kept;
    if (answer.outcome === 'page') pace.easeOff();
    else if (answer.status === 429 || answer.status === 503) pace.slowDown();
    return answer;
  };

  const seeds = [...new Set([start, `${origin}/`, plan.from])];
  for (const url of seeds) frontier.add(url);
  const queue = admissions<PageAnswer>(settings.atOnce);
  let stopped: CrawlStop = 'done';
  try {
    for (;;) {
      if (counts.refusals >= refusalsToStop) {
        stopped = 'errors';
        break;
      }
      for (const answer of await queue.due()) {
        admit(answer);
        yield { event: 'answered', answer, state };
      }
      const full = queue.chosen >= settings.pages || world.isStopped();
      const url = full ? null : frontier.choose(seeds.shift());
      if (url !== null) {
        queue.choose((release) => ask(url, release));
        yield { event: 'reading', url, state };
        continue;
      }
      if (queue.pending === 0) {
        stopped = world.isStopped() ? 'user' : full && frontier.waiting > 0 ? 'budget' : 'done';
        break;
      }
      const answer = await queue.nextInOrder();
      admit(answer);
      yield { event: 'answered', answer, state };
    }
  } catch (error) {
    if (!world.signal.aborted) throw error;
    stopped = 'user';
  }
  yield { event: 'ended', stopped, state };
}
