import type { Catalog } from '../model/catalog.ts';
import type { PageFacts } from '../model/page.ts';
import type { ReadPage } from '../model/site.ts';
import { addressesOfKind } from './addresses-of-kind.ts';
import { classifyInWords, nowhere } from './classify-page.ts';
import { dropMereLinks } from './drop-mere-links.ts';
import { settleFurtherPages } from './further-pages.ts';
import { settleHomeAsCatalog } from './home-as-catalog.ts';
import { inboundWords } from './inbound-words.ts';
import { offerAfterAdd } from './offer-after-add.ts';
import { pageSigns } from './page-signs.ts';
import { recogniseActions } from './recognise-actions.ts';
import { settleTileActions } from './settle-tile-actions.ts';
import { siteHabits } from './site-habits.ts';
import { signsOfOthers } from './signs-of-others.ts';
import { tellPlatform } from './tell-platform.ts';
import { withoutCartLines } from './own-goods.ts';
import { withoutOwnCounts } from './without-own-counts.ts';
import { settleWorkOfCharity } from './work-of-charity.ts';
import { wordsOfPages } from './words-of-pages.ts';

export interface SiteInput extends Catalog {
  readonly pages: readonly PageFacts[];
  /** Where the site starts. */
  readonly start: string;
}

/**
 * Recognises all pages of a site: first each by itself, then again with what the first look told of the others (tiles
 * that lead to products, pages of one make). Answers in the order of `pages`; the same pages give the same answer.
 */
export function classifySite(input: SiteInput): readonly ReadPage[] {
  const { start } = input;
  const vocabulary = wordsOfPages(input.pages, input.vocabulary);
  const pages = input.pages.map((page) => withoutOwnCounts(page, vocabulary));
  const catalog = { kinds: input.kinds, others: input.others, platforms: input.platforms, vocabulary };
  const inbound = inboundWords(pages, vocabulary);
  const platform = tellPlatform(pages, input.platforms);
  const plain = { vocabulary, platform, cartPages: nowhere, checkoutPages: nowhere };
  const habits = siteHabits(pages, (page) => pageSigns(page, recogniseActions(page, plain), vocabulary));
  const known = { start, habits, platform };
  const roots = signsOfOthers(pages, [], { start, vocabulary });
  const first = pages.map((page, at) =>
    classifyInWords(page, catalog, { ...known, inbound: inbound.get(page.url) ?? [], signs: roots[at] ?? {} }),
  );
  const signs = signsOfOthers(pages, first, { start, vocabulary });
  const second = {
    ...known,
    cartPages: addressesOfKind(first, 'cart'),
    checkoutPages: addressesOfKind(first, 'checkout'),
    contactPages: addressesOfKind(first, 'contact'),
    bookingPages: addressesOfKind(first, 'booking'),
    services: addressesOfKind(first, 'services'),
    hasCatalog: addressesOfKind(first, 'catalog').size > 0,
  };
  const last = pages.map((page, at) =>
    classifyInWords(page, catalog, { ...second, inbound: inbound.get(page.url) ?? [], signs: signs[at] ?? {} }),
  );
  const settled = settleTileActions(
    offerAfterAdd(settleHomeAsCatalog(dropMereLinks(settleWorkOfCharity(settleFurtherPages(last)))), platform),
    platform,
  );
  return settled.map(withoutCartLines);
}
