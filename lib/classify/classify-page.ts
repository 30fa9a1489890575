import type { Catalog } from '../model/catalog.ts';
import type { KindGuess } from '../model/page-kind.ts';
import type { PageFacts } from '../model/page.ts';
import type { PageSign, SignCounts } from '../model/page-sign.ts';
import type { Platform } from '../model/platform.ts';
import { say } from '../model/say.ts';
import type { ReadPage } from '../model/site.ts';
import { findSections } from './find-sections.ts';
import type { Inbound } from './inbound-words.ts';
import { lookAtPage } from './look-at-page.ts';
import { pageSigns } from './page-signs.ts';
import { recogniseActions } from './recognise-actions.ts';
import { settleKinds } from './settle-kinds.ts';
import { noHabits, type SiteHabits } from './site-habits.ts';
import { tellPlatform } from './tell-platform.ts';
import { wordsOfPages } from './words-of-pages.ts';
import { weighPage } from './weigh-page.ts';

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
  readonly contactPages?: ReadonlySet<string>;
  readonly bookingPages?: ReadonlySet<string>;
  /** Some page of the site is a catalog. */
  readonly hasCatalog?: boolean;
  /** Addresses of pages on services. */
  readonly services?: ReadonlySet<string>;
}

/** Recognises one page by itself and by what is known of the site so far, in its own language. Fast enough to steer the crawl. */
export function classifyPage(page: PageFacts, catalog: Catalog, context: PageContext): ReadPage {
  return classifyInWords(page, { ...catalog, vocabulary: wordsOfPages([page], catalog.vocabulary) }, context);
}

/** The same with the words of all languages given. */
export function classifyInWords(page: PageFacts, catalog: Catalog, context: PageContext): ReadPage {
  const { vocabulary } = catalog;
  const habits = context.habits ?? noHabits;
  const platform = context.platform === undefined ? tellPlatform([page], catalog.platforms) : context.platform;
  const actions = recogniseActions(page, {
    vocabulary,
    platform,
    cartPages: context.cartPages ?? nowhere,
    checkoutPages: context.checkoutPages ?? nowhere,
    contactPages: context.contactPages ?? nowhere,
    bookingPages: context.bookingPages ?? nowhere,
  });
  const look = lookAtPage(page, habits, vocabulary);
  const { soft404 } = look;
  const signs = withoutHabits(pageSigns(page, actions, vocabulary), habits);
  const kinds = soft404 ? [notThere()] : settleKinds(weighPage(page, catalog, { context, look, platform, signs }));
  return {
    facts: page,
    kinds,
    sections: findSections(page, kinds, {
      vocabulary,
      habits,
      signs,
      hasCatalog: context.hasCatalog ?? false,
      services: context.services ?? nowhere,
    }),
    actions,
    soft404,
  };
}

/** One for all: what is remembered of a menu is known again by it. */
export const nowhere: ReadonlySet<string> = new Set();

const notThere = (): KindGuess => ({ kind: 'other', confidence: 0.9, evidence: [say`It says that there is no such page`] });

function withoutHabits(signs: SignCounts, habits: SiteHabits): SignCounts {
  const left: { [S in PageSign]?: number } = {};
  for (const [sign, count] of Object.entries(signs) as [PageSign, number][]) {
    const more = count - (habits.signs[sign] ?? 0);
    if (more > 0) left[sign] = more;
  }
  return left;
}
