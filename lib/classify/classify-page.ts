import type { Catalog } from '../model/catalog.ts';
import type { KindGuess, PageKindId } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import type { PageSign, SignCounts } from '../model/page-sign.ts';
import type { Platform } from '../model/platform.ts';
import type { ReadPage } from '../model/site.ts';
import { findSections } from './find-sections.ts';
import { inboundOf, type Inbound } from './inbound-words.ts';
import { isSoft404 } from './is-soft-404.ts';
import { ownNames } from './own-names.ts';
import { pageSigns } from './page-signs.ts';
import { pageWords, type PageWords } from './page-words.ts';
import { platformEvidence } from './platform-evidence.ts';
import { recogniseActions } from './recognise-actions.ts';
import { settleKinds } from './settle-kinds.ts';
import { noHabits, type SiteHabits } from './site-habits.ts';
import { tellPlatform } from './tell-platform.ts';
import { weighKind, type Weighed } from './weigh-kind.ts';
import { wordEvidence } from './word-evidence.ts';

/** What is known of the site when one page is looked at; what is left out is not known yet. */
export interface PageContext {
  /** Where the site starts. */
  readonly start: string;
  /** Words of the links that point to the page, each entry one link. */
  readonly inbound: readonly string[] | Inbound;
  readonly habits?: SiteHabits;
  readonly platform?: Platform | null;
  /** What other pages tell about this one. */
  readonly signs?: SignCounts;
  readonly cartPages?: ReadonlySet<string>;
  readonly checkoutPages?: ReadonlySet<string>;
}

/** Recognises one page by itself and by what is known of the site so far. Fast enough to steer the crawl. */
export function classifyPage(page: PageFacts, catalog: Catalog, context: PageContext): ReadPage {
  const { vocabulary } = catalog;
  const habits = context.habits ?? noHabits;
  const platform = context.platform === undefined ? tellPlatform([page], catalog.platforms) : context.platform;
  const nowhere: ReadonlySet<string> = new Set();
  const actions = recogniseActions(page, { vocabulary, platform, cartPages: context.cartPages ?? nowhere, checkoutPages: context.checkoutPages ?? nowhere });
  const words = pageWords(page, habits);
  const soft404 = isSoft404(page, words, vocabulary);
  const signs = withoutHabits(pageSigns(page, actions, vocabulary), habits);
  const kinds = soft404 ? [other] : settleKinds(weigh(page, catalog, { context, words, platform, signs }));
  return { facts: page, kinds, sections: findSections(page, kinds, { vocabulary, habits, signs }), actions, soft404 };
}

const other: KindGuess = { kind: 'other', confidence: 0.9, evidence: ['It says that there is no such page'] };

interface Seen {
  readonly context: PageContext;
  readonly words: PageWords;
  readonly platform: Platform | null;
  readonly signs: SignCounts;
}

function weigh(page: PageFacts, catalog: Catalog, seen: Seen): readonly Weighed[] {
  const { context, words, platform } = seen;
  const inbound = isLabelled(context.inbound) ? context.inbound : inboundOf(context.inbound, catalog.vocabulary);
  const names = new Set([...ownNames(page.url), ...(context.habits?.names ?? [])]);
  const says = wordEvidence(words, inbound, { vocabulary: catalog.vocabulary, names });
  const home = says('home', 'inbound');
  const habits = context.habits !== undefined && context.habits.titleParts.size > 0;
  const signs = { ...seen.signs, ...context.signs, ...(home.strength >= 0.5 ? { 'home-links': inbound.reduce((sum, label) => sum + label.links, 0) } : {}), ...(page.url === context.start || page.requestedUrl === context.start ? { start: 1, top: 1 } : {}), ...(habits && words.title.length === 0 && page.title !== '' ? { 'site-title': 1 } : {}), ...(says('legal-notice', 'heading').strength >= 0.75 || says('legal-notice', 'inbound').strength >= 0.75 ? { 'legal-notice-words': 1 } : {}), ...(namesNoKind(says) ? { 'names-other-kind': 1 } : {}) };
  const evidence = { signs, says, address: words.address, structured: page.structured, platform: platformEvidence(page, platform, words.address) };
  return catalog.kinds.map((kind) => weighKind(kind, evidence));
}

/** Pages near to cart and article that are neither. */
function namesNoKind(says: ReturnType<typeof wordEvidence>): boolean {
  return (['compare', 'order-status', 'order-done'] as const).some((key) => says(key, 'heading').strength >= 0.75 || says(key, 'inbound').strength >= 0.75 || says(key, 'title').strength >= 0.75);
}

function withoutHabits(signs: SignCounts, habits: SiteHabits): SignCounts {
  const left: { [S in PageSign]?: number } = {};
  for (const [sign, count] of Object.entries(signs) as [PageSign, number][]) {
    const more = count - (habits.signs[sign] ?? 0);
    if (more > 0) left[sign] = more;
  }
  return left;
}

const isLabelled = (inbound: PageContext['inbound']): inbound is Inbound => inbound.length > 0 && typeof inbound[0] !== 'string';

/** The certain kinds' ids. */
export const kindIds = (page: Pick<ReadPage, 'kinds'>): readonly PageKindId[] => page.kinds.map((guess) => guess.kind);
