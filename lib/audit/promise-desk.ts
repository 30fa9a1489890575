import { pageLanguage } from '../classify/page-language.ts';
import type { ClickGraph } from '../graph/click-graph.ts';
import { fewestClicks } from '../graph/fewest-clicks.ts';
import { nodeAt } from '../graph/node-at.ts';
import type { Device } from '../model/page.ts';
import { mostAds, type Ad } from '../model/promise/ads.ts';
import { mostClicksBehind, type PromiseCheck } from '../model/promise/promise-check.ts';
import type { ReadPage, SiteReading } from '../model/site.ts';
import { checkPromise, type LandingWords, type PageWords } from '../promise/check-promise.ts';
import type { DeviceView } from './device-views.ts';
import type { AuditHouse } from './running-audit.ts';
import type { SiteRoom } from './site-room.ts';

/** Tells whether landing pages of an audit that has ended keep what ads promise. */
export interface PromiseDesk {
  /** One answer for each ad, in their order; null where the pages of the audit are not kept any more. */
  check(auditId: string, ads: readonly Pick<Ad, 'text' | 'url'>[]): Promise<readonly PromiseCheck[] | null>;
}

/** Pages behind a landing page that are looked at, nearest first. */
const mostBehind = 300;

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
      return ads.slice(0, mostAds.number).map(({ text, url }): PromiseCheck => {
        const page = graph.pages[nodeAt(graph, url)];
        if (!page) return { is: 'unread' };
        const { written, claimed } = pageLanguage(page.facts, spoken);
        const desktop = landingWords(views.desktop, url, reading);
        const phone = views.phone && landingWords(views.phone, url, reading);
        return checkPromise(text.slice(0, mostAds.characters), { desktop, phone, language: written ?? claimed }, { all, spoken });
      });
    },
  };
}

function landingWords({ survey: { graph } }: DeviceView, url: string, { layouts }: SiteReading): LandingWords | null {
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
    behind: pagesBehind(graph, node).map(({ page: other, clicks }) => ({ ...words(other), clicks })),
  };
}

function pagesBehind(graph: ClickGraph, node: number): readonly { readonly page: ReadPage; readonly clicks: number }[] {
  const { clicks, where } = fewestClicks(graph, node);
  return graph.pages
    .flatMap((page, other) => {
      const away = clicks[where.empty(other)] ?? -1;
      return other !== node && away >= 0 && away <= mostClicksBehind ? [{ page, clicks: away }] : [];
    })
    .toSorted((one, other) => one.clicks - other.clicks)
    .slice(0, mostBehind);
}

function saidOn(layouts: SiteReading['layouts'], device: Device): ReadonlyMap<string, NonNullable<PageWords['said']>> {
  return new Map(layouts.flatMap(({ url, device: on, looks }) => (on === device && looks?.said ? [[url, looks.said] as const] : [])));
}

/** All words that are kept of a page as it was read. Its title stands in no window, and its menu on all pages. */
function readOf(facts: ReadPage['facts']): string {
  const { excerpt, headings, passages, links } = facts;
  return [excerpt, ...headings.map(({ text }) => text), ...passages.map((one) => one.excerpt), ...links.map(({ words }) => words)].join(
    ' \n ',
  );
}
