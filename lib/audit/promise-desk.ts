import { pageLanguage } from '../classify/page-language.ts';
import { nodeAt } from '../graph/node-at.ts';
import { mostAds, type Ad } from '../model/promise/ads.ts';
import type { PromiseCheck } from '../model/promise/promise-check.ts';
import type { ReadPage, SiteReading } from '../model/site.ts';
import { checkPromise } from '../promise/check-promise.ts';
import type { Landing, LandingWords, PageWords } from '../promise/landing.ts';
import { canKeep, canLand, stoppedBy } from './can-keep.ts';
import { mayBePage } from './coverage-of.ts';
import type { DeviceView } from './device-views.ts';
import { pagesBehind, readApart, saidOn } from './landing-words.ts';
import { unreadIn } from './unread-in.ts';
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
      const { graph, reading, says } = views.desktop.survey;
      const unread = reading.unread.filter(mayBePage).length;
      return ads.slice(0, mostAds.number).map(({ text, url }): PromiseCheck => {
        const page = graph.pages[nodeAt(graph, url)];
        if (!page) return { is: 'unread' };
        const { written, claimed } = pageLanguage(page.facts, spoken);
        const landing: Landing = {
          desktop: landingWords(views.desktop, url, reading),
          phone: views.phone && landingWords(views.phone, url, reading),
          language: written ?? claimed,
          unread,
          stopped: stoppedBy(page, says),
          unreadIn: (language) => unreadIn(site, page.facts, language),
        };
        return checkPromise(text.slice(0, mostAds.characters), landing, { all, spoken });
      });
    },
  };
}

function landingWords({ survey }: DeviceView, url: string, { layouts }: SiteReading): LandingWords | null {
  const { graph } = survey;
  const node = nodeAt(graph, url);
  const page = graph.pages[node];
  if (!page) return null;
  const said = saidOn(layouts, graph.device);
  const words = ({ facts }: ReadPage): PageWords => ({
    url: facts.url,
    title: facts.title,
    said: said.get(facts.url) ?? null,
    ...readApart(facts),
  });
  return {
    ...words(page),
    behind: pagesBehind(graph, node).map(({ page: other, clicks }) => ({
      ...words(other),
      clicks,
      canKeep: canKeep(other, survey),
      canLand: canLand(other, survey),
    })),
  };
}
