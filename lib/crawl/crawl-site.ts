import type { PageFacts } from '../model/page.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { UnreadAddress } from '../model/site.ts';
import { normalizeAddress } from '../model/address.ts';
import { isOfOnePage } from '../model/counts-from.ts';
import { withoutCartLines } from '../classify/own-goods.ts';
import { withoutOwnCounts } from '../classify/without-own-counts.ts';
import { wordsOfPages } from '../classify/words-of-pages.ts';
import { admissions } from './admissions.ts';
import { createAsker } from './create-asker.ts';
import type { CrawlPlan, CrawlWorld } from './crawl-plan.ts';
import type { CrawlEvent, CrawlState, CrawlStop } from './crawl-state.ts';
import { createFrontier } from './frontier.ts';
import { homeOf } from './home-of.ts';
import { isStartAgain, isTwin } from './is-twin.ts';
import { languageTwins } from './language-twins.ts';
import { neverAsk, type AskRules } from './never-ask.ts';
import { openSite } from './open-site.ts';
import { createDoor } from './site-door.ts';

/**
 * A site of up to so many pages is read whole; of a larger one as many as would change an answer. Judgement: the sample that
 * science.md D3 asks for (20 products) with menus, footers and all kinds lies well below.
 */
const wholeSite = 120;
/** So many pages show which languages a site is in. */
const tellingPages = 12;
/** And of the pages taken as samples at most this share may be of a make seen only once. Judgement: science.md D3 names the measure. */
const mostUnseen = 0.1;

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
  const site = await openSite(plan, world);
  const door = createDoor(site, plan, world);
  const asker = createAsker(world, { ...settings, robotsGapMs: site.robots.gapMs });
  let { start } = site;
  let twins = languageTwins(null);
  let spoken = plan.vocabulary;
  const rules: AskRules = {
    addresses: site.addresses,
    get vocabulary() {
      return spoken;
    },
    platforms: plan.platforms,
    isClosed: site.robots.isClosed,
    isOtherLanguage: (url) => twins.languageOf(url) !== null,
  };
  const frontier = createFrontier({
    neverAsk: (candidate) => neverAsk(candidate, rules),
    promises: (words, url) => plan.promises(words, url, spoken),
    ownAddress: site.addresses.own,
    ...(plan.worth ? { worth: plan.worth } : {}),
  });
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
    languageOf: (address) => twins.languageOf(address),
    get waiting() {
      return frontier.waiting;
    },
    get requests() {
      return asker.requests;
    },
    get bytes() {
      return asker.bytes;
    },
    get slowed() {
      return asker.slowed;
    },
    get wasSlowed() {
      return asker.wasSlowed;
    },
    get unseenShare() {
      return frontier.unseenShare;
    },
    get door() {
      return door.seen;
    },
  };

  const fail = (url: string, reason: UnreadAddress['reason'], status: number | null = null) =>
    failures.push({ url, reason, status, inbound: [], expected: null });

  const admit = (answer: PageAnswer) => {
    door.hear(answer);
    if (answer.outcome === 'failed') {
      const moved = answer.reason === 'redirected' && answer.detail !== null ? site.addresses.own(answer.detail) : null;
      if (moved !== null && moved !== answer.url && site.addresses.isRead(moved)) {
        redirects.set(answer.url, moved);
        return frontier.add(moved);
      }
      // What only a twin host's links name is not missed here.
      const reason = answer.reason === 'not-asked' ? 'budget' : frontier.isAssumed(answer.url) ? 'other-host' : answer.reason;
      return void fail(answer.url, reason, answer.status);
    }
    const { facts } = answer;
    if (isOfOnePage(settings) && answer.url === start) start = facts.url;
    if (facts.url !== answer.url) redirects.set(answer.url, facts.url);
    // What lies behind the wall was not read, though the wall was.
    if (facts.url !== answer.url && plan.isLoginWall(facts)) {
      fail(answer.url, 'login-wall', facts.status);
      if (pages.size === 0) return;
    }
    if (pages.has(facts.url)) return;
    const names = [facts.fingerprint, facts.url, facts.canonical ?? facts.url];
    const twin = names
      .map((name) => byName.get(name))
      .find((known) => known && (isTwin(facts, known) || isStartAgain(facts, known, start)));
    if (twin) {
      redirects.set(facts.url, twin.url);
      frontier.admitTwin(facts.url, twin.url);
      return;
    }
    if (pages.size > 0 && twins.isTwin(facts)) return void fail(facts.url, 'other-language');
    for (const name of names) if (!byName.has(name)) byName.set(name, facts);
    const first = pages.size === 0;
    pages.set(facts.url, facts);
    if (first) {
      const home = homeOf(facts, plan.from);
      if (!isOfOnePage(settings)) start = home.url;
      twins = languageTwins(home);
      frontier.add(home.url);
    }
    twins.learn(facts);
    if (pages.size <= tellingPages) spoken = wordsOfPages([...pages.values()], plan.vocabulary);
    frontier.admit(withoutCartLines(plan.recognise(withoutOwnCounts(facts, spoken), [])));
  };

  const chosen = settings.start === null ? [] : [normalizeAddress(settings.start) ?? settings.start];
  const hosts = settings.hosts.map((host) => `${host}/`);
  const seeds = [...new Set([start, `${origin}/`, ...chosen, plan.from, ...(plan.named ?? []), ...hosts])];
  for (const url of seeds) frontier.add(url);
  const queue = admissions<PageAnswer>(settings.atOnce);
  /** All that is left would change no answer, and there is much of it. */
  const isEnough = () =>
    !settings.thorough && queue.chosen + frontier.waiting > wholeSite && frontier.unseenShare <= mostUnseen && frontier.isEnough;
  let stopped: CrawlStop = 'done';
  let knowsSitemap = false;
  try {
    for (;;) {
      if (asker.isUnwelcome) {
        stopped = 'errors';
        break;
      }
      for (const answer of await queue.due()) {
        admit(answer);
        yield { event: 'answered', answer, state };
      }
      const full = queue.chosen >= settings.pages || world.isStopped();
      let url = full ? null : isEnough() ? frontier.chooseUnlinked() : frontier.choose(seeds.shift());
      if (url === null && !full && queue.pending === 0 && !knowsSitemap) {
        knowsSitemap = true;
        for (const page of await door.readSitemap()) frontier.addUnlinked(page);
        url = frontier.chooseUnlinked();
      }
      if (url !== null) {
        const asked = url;
        queue.choose((release) => asker.ask(asked, release));
        yield { event: 'reading', url, state };
        continue;
      }
      if (queue.pending === 0) {
        stopped = world.isStopped() ? 'user' : full && frontier.waiting > 0 && !isEnough() ? 'budget' : 'done';
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
  // Within the limit: who allows so many pages is asked for no more.
  if (!isOfOnePage(settings) && stopped === 'done' && pages.size < settings.pages) await door.lookBehind();
  yield { event: 'ended', stopped, state };
}
