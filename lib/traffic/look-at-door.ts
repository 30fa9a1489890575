import type { EntrySeen, TrafficReason } from '../model/traffic/verdict.ts';
import { bounds } from '../model/traffic/usual.ts';

/** How well the pages serve that visits begin on: by visits where those are known, else the first of them, Home. */
export function lookAtDoor(entries: readonly EntrySeen[]): Extract<TrafficReason, { is: `door-${string}` }> {
  const known = entries.flatMap((entry) => (entry.served === null ? [] : [{ ...entry, served: entry.served }]));
  const counted = known.filter(({ visits }) => (visits ?? 0) > 0);
  const all = entries.reduce((sum, { visits }) => sum + (visits ?? 0), 0);
  const seen = counted.reduce((sum, { visits }) => sum + (visits ?? 0), 0);
  // What is known of less than half of them may be true of the others, or not.
  if (all > 0 && seen * 2 < all) return { is: 'door-not-known' };
  const served = seen > 0 ? counted.reduce((sum, one) => sum + one.served * (one.visits ?? 0), 0) / seen : known[0]?.served;
  if (served === undefined) return { is: 'door-not-known' };
  const [first] = seen > 0 ? counted : known;
  const page = first && (seen === 0 || counted.length === 1) ? first.title : null;
  const is = served >= bounds.servesWell ? 'door-well' : served < bounds.servesBadly ? 'door-badly' : 'door-between';
  return { is, served: Math.round(served), page, isAssumed: seen === 0 };
}
