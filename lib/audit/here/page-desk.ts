import { nodeAt } from '../../graph/node-at.ts';
import { stepsTo } from '../../graph/steps-to.ts';
import { resolveAddress } from '../../graph/resolve-address.ts';
import { normalizeAddress } from '../../model/address.ts';
import type { Device } from '../../model/page.ts';
import type { PageHere, VisitorHere } from '../../model/page-here.ts';
import type { DeviceView, DeviceViews } from '../device-views.ts';
import { startingAt, type Survey } from '../facts/survey-site.ts';
import type { JudgedSite } from '../judge-site.ts';
import type { SiteRoom } from '../site-room.ts';
import { soughtBy } from './sought-by.ts';
import { fareOn } from './visitor-here.ts';
import { waysFromHere } from './ways-from-here.ts';

/** Tells of one page of an audit that has ended where one gets from there, and who does not. */
export interface PageDesk {
  /** Null where the pages of the audit are not kept any more. */
  here(auditId: string, url: string): Promise<PageHere | null>;
}

export function createPageDesk(sites: SiteRoom): PageDesk {
  return {
    async here(auditId, url) {
      const site = await sites.of(auditId);
      return site && pageHere(site, url);
    },
  };
}

function pageHere({ views, catalog, audit }: JudgedSite, url: string): PageHere {
  const { graph, reading } = views.desktop.survey;
  const node = nodeAt(graph, url);
  const page = graph.pages[node];
  if (!page) return unreadPage(reading, url);
  const from = surveysFrom(views, page.facts.url);
  return {
    state: 'read',
    url: page.facts.url,
    hasPhone: from.phone !== null,
    steps: { desktop: stepsOn(views.desktop, page.facts.url), phone: views.phone && stepsOn(views.phone, page.facts.url) },
    ways: waysFromHere(from, { catalog, audit }),
    visitors: catalog.visitors.map((visitor): VisitorHere => {
      const fares = (['desktop', 'phone'] as const).flatMap((device) => {
        const survey = from[device];
        const fare = survey && fareOn(survey, { node: nodeAt(survey.graph, page.facts.url), visitor, sought: soughtBy(visitor, survey) });
        return fare ? [{ visitor: visitor.id, device, ...fare }] : [];
      });
      const [first, second] = fares;
      // Equally ill served on both, a wide screen is told of: it is the one that is mostly in front of whoever reviews.
      const worse = first && second && (second.share ?? -1) < (first.share ?? -1) && second.state !== 'not-known' ? second : first;
      if (!worse) return notKnown(visitor.id);
      const { weight: _, ...told } = worse;
      return told;
    }),
  };
}

function stepsOn({ survey: { graph, tree } }: DeviceView, url: string) {
  const node = nodeAt(graph, url);
  return node < 0 ? null : stepsTo(tree, tree.where.empty(node));
}

const notKnown = (visitor: VisitorHere['visitor']): VisitorHere => ({
  visitor,
  device: 'desktop',
  state: 'not-known',
  why: 'not-known',
  to: null,
  need: '',
  clicks: null,
  share: null,
  words: '',
  rivals: 0,
});

/** The surveys with ways from one page, instead of from the start. */
function surveysFrom(
  { desktop, phone }: DeviceViews,
  url: string,
): { readonly [D in Device]: D extends 'desktop' ? Survey : Survey | null } {
  const from = (survey: Survey): Survey => {
    const node = nodeAt(survey.graph, url);
    return node < 0 ? survey : startingAt(survey, node);
  };
  return { desktop: from(desktop.survey), phone: phone && from(phone.survey) };
}

function unreadPage(reading: Survey['reading'], url: string): PageHere {
  const address = normalizeAddress(url) ?? url;
  const names = new Set([address, resolveAddress(address, reading.redirects), address.replace(/[?#].*$/, '')]);
  const found = reading.unread.find((one) => names.has(one.url));
  if (reading.pages.some(({ facts, soft404 }) => (soft404 || facts.status >= 400) && names.has(facts.url))) return { state: 'gone' };
  return found ? { state: 'unread', reason: found.reason, status: found.status } : { state: 'unlinked' };
}
