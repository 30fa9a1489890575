import { stepsTo } from '../graph/steps-to.ts';
import { isUnderMouse } from '../graph/steps-of-press.ts';
import type { PlainWay, WayToPage } from '../model/way-to-page.ts';
import type { DeviceView } from './device-views.ts';
import type { SiteRoom } from './site-room.ts';

/** Tells the shortest way to any page of an audit that has ended. */
export interface WayDesk {
  /** Null where the pages of the audit are not kept any more. */
  wayTo(auditId: string, url: string): Promise<WayToPage | null>;
}

export function createWayDesk(sites: SiteRoom): WayDesk {
  return {
    async wayTo(auditId, url) {
      const site = await sites.of(auditId);
      if (!site) return null;
      const { desktop, phone } = site.views;
      return { url, desktop: wayOn(desktop, url), phone: phone && wayOn(phone, url) };
    },
  };
}

function wayOn({ survey: { graph, tree, reading } }: DeviceView, url: string): PlainWay | null {
  const node = graph.nodeOf.get(url);
  const steps = node === undefined ? null : stepsTo(tree, tree.where.empty(node));
  if (!steps) return null;
  const hovers = steps.filter(isUnderMouse).length;
  return { device: graph.device, from: reading.start, to: url, clicks: steps.length, hovers, steps: [...steps] };
}
