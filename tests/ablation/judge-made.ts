import { judgeSite } from '@/lib/audit/judge-site.ts';
import type { AuditExport, DeviceScore } from '@/lib/model/audit-export.ts';
import type { Device } from '@/lib/model/page.ts';
import { visitorIds, type Visitor, type VisitorId } from '@/lib/model/visitor.ts';
import { catalog, context } from '@/tests/fakes/judge.ts';
import { readingOf, type MadeSite } from './made-site.ts';

/** Scores of the four visitors by device with their bands; null where there is none. */
export type Scores = { readonly [V in VisitorId]: { readonly [D in Device]: Pick<DeviceScore, 'score' | 'low' | 'high'> } };

/** Judges a made site with the real lists and functions, with other habits of visitors if told. */
export function judgeMade(site: MadeSite, walk: (of: Visitor['walk']) => Visitor['walk'] = (same) => same): AuditExport {
  const visitors = catalog.visitors.map((visitor) => ({ ...visitor, walk: walk(visitor.walk) }));
  return judgeSite(readingOf(site), { ...catalog, visitors }, context);
}

export const scoresOf = ({ visitors }: Pick<AuditExport, 'visitors'>): Scores =>
  byVisitor((id) => {
    const devices = visitors.find((one) => one.id === id)?.devices;
    if (!devices) throw new Error(`no ${id} visitor`);
    return devices;
  });

/** One thing for each visitor. */
export const byVisitor = <T>(make: (id: VisitorId) => T): { readonly [V in VisitorId]: T } =>
  Object.fromEntries(visitorIds.map((id) => [id, make(id)])) as { readonly [V in VisitorId]: T };
