import { asSeen } from '../graph/as-seen.ts';
import { siteIndex } from '../graph/link-columns.ts';
import type { WalkBand } from '../journey/chance-band.ts';
import type { SiteFacts } from '../model/fact.ts';
import type { Device } from '../model/page.ts';
import type { AuditSettings } from '../model/settings.ts';
import type { SiteReading } from '../model/site.ts';
import type { Visitor } from '../model/visitor.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { gatherFacts } from './facts/gather-facts.ts';
import { goalWalks } from './facts/goal-walks.ts';
import { surveySite, type Survey } from './facts/survey-site.ts';

/** A site as it is met on one device. */
export interface DeviceView {
  readonly survey: Survey;
  readonly walks: (visitor: Visitor) => WalkBand | null;
  /** By visitor: chances depend on how each walks. */
  readonly facts: (visitor: Visitor) => SiteFacts;
}

/** A site on both devices; null for a phone while no page was laid out for it. */
export interface DeviceViews {
  readonly desktop: DeviceView;
  readonly phone: DeviceView | null;
}

/** On a wide screen what is not drawn is taken from the HTML; on a phone nothing is. */
export function deviceViews(reading: SiteReading, catalog: AuditCatalog, goal: AuditSettings['goal']): DeviceViews {
  const index = siteIndex(reading);
  const view = (seen: SiteReading, device: Device): DeviceView => viewOf(surveySite(seen, catalog, { goal, device, index }));
  const phone = asSeen(reading, 'phone');
  return { desktop: view(asSeen(reading, 'desktop') ?? reading, 'desktop'), phone: phone && view(phone, 'phone') };
}

/** What visitors meet on a site as it was surveyed. */
export function viewOf(survey: Survey): DeviceView {
  const walks = goalWalks(survey);
  return { survey, walks, facts: gatherFacts(survey, walks) };
}
