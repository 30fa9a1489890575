import { pageLanguage } from '../classify/page-language.ts';
import { isDraftPage } from '../early/is-draft-page.ts';
import { nodeAt } from '../graph/node-at.ts';
import { mostAds, type Ad } from '../model/promise/ads.ts';
import type { PromiseCheck } from '../model/promise/promise-check.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { isKind, type ReadPage, type SiteReading } from '../model/site.ts';
import type { LanguageWords } from '../model/words.ts';
import { checkPromise, type LandingWords, type PageWords } from '../promise/check-promise.ts';
import { mayBePage } from './coverage-of.ts';
import type { DeviceView } from './device-views.ts';
import { pagesBehind, readOf, saidOn } from './landing-words.ts';
import type { AuditHouse } from './running-audit.ts';
import type { SiteRoom } from './site-room.ts';

/** Tells whether landing pages of an audit that has ended keep what ads promise. */
export interface PromiseDesk {
  /** One answer for each ad, in their order; null where the pages of the audit are not kept any more. */
  check(auditId: string, ads: readonly Pick<Ad, 'text' | 'url'>[]): Promise<readonly PromiseCheck[] | null>;
}

export function createPromiseDesk({
  catalog: { vocabulary: all },
  sites,
}: Pick<AuditHouse, 'catalog'> & { readonly sites: SiteRoom }): PromiseDesk {
  return {
    async check(auditId, ads) {
      const site = await sites.of(auditId);
      if (!site) return null;
      const { views } = site;
      const spoken = site.catalog.vocabulary;
      const { graph, reading } = views.desktop.survey;
      const unread = reading.unread.filter(mayBePage).length;
      return ads.slice(0, mostAds.number).map(({ text, url }): PromiseCheck => {
        const page = graph.pages[nodeAt(graph, url)];
        if (!page) return { is: 'unread' };
        const { written, claimed } = pageLanguage(page.facts, spoken);
        const desktop = landingWords(views.desktop, url, reading);
        const phone = views.phone && landingWords(views.phone, url, reading);
        return checkPromise(text.slice(0, mostAds.characters), { desktop, phone, language: written ?? claimed, unread }, { all, spoken });
      });
    },
  };
}

/** Where no ad leads: texts of the law, what stands behind a purchase, and drafts. */
const noLandings: readonly PageKindId[] = ['privacy', 'terms', 'cart', 'checkout', 'account'];
const canLand = (page: ReadPage, spoken: readonly LanguageWords[]): boolean =>
  !noLandings.some((kind) => isKind(page, kind)) && !isDraftPage(page.facts, spoken);

function landingWords({ survey: { graph, vocabulary } }: DeviceView, url: string, { layouts }: SiteReading): LandingWords | null {
  const node = nodeAt(graph, url);
  const page = graph.pages[node];
  if (!page) return null;
  const said = saidOn(layouts, graph.device);
  const words = ({ facts }: ReadPage): PageWords => ({
    url: facts.url,
    title: facts.title,
    said: said.get(facts.url) ?? null,
    read: readOf(facts),
  });
  return {
    ...words(page),
    behind: pagesBehind(graph, node).map(({ page: other, clicks }) => ({ ...words(other), clicks, canLand: canLand(other, vocabulary) })),
  };
}
