import { furtherOverlays } from '../../classify/tell-first-visit.ts';
import type { DrivingAwayRow } from '../../model/first-impression-schema.ts';
import type { Device } from '../../model/page.ts';
import type { ToldMet } from '../../model/told-met.ts';
import type { AuditCatalog } from '../audit-catalog.ts';
import type { Survey } from './survey-site.ts';

interface Told extends Pick<ToldMet, 'proof' | 'textOf' | 'checkout'> {
  readonly drivingAway: readonly DrivingAwayRow[];
  readonly vocabulary: AuditCatalog['vocabulary'];
}

/** What the result tells already, as findings look at it. */
export function toldMet({ reading }: Pick<Survey, 'reading'>, { drivingAway, vocabulary, ...parts }: Told): ToldMet {
  const facts = new Map(drivingAway.flatMap((row) => row.facts).map((fact) => [fact.id, fact]));
  const pages = reading.pages.map((page) => page.facts);
  return {
    ...parts,
    fact: (id) => facts.get(id) ?? null,
    overlays: (device: Device) => furtherOverlays(pages, device, vocabulary),
  };
}
