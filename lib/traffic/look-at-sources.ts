import type { Figures } from '../model/traffic/figures.ts';
import type { TrafficReason } from '../model/traffic/verdict.ts';
import { bounds } from '../model/traffic/usual.ts';
import { shareOf } from './share-of.ts';

type SourceReason = Extract<TrafficReason, { is: 'one-source' | 'largest-source' | 'poor-source' }>;

/** A source whose visits act less often than all others', by more than chance; else the one that most come from; null where none is told. */
export function lookAtSources({ sources, visits }: Figures): SourceReason | null {
  const told = sources.filter(({ outcomes }) => outcomes !== null);
  const [whole, acted] = [sum(told, 'visits'), sum(told, 'outcomes')];
  for (const { name, visits: own, outcomes } of told.toSorted((one, other) => other.visits - one.visits)) {
    if (own < bounds.leastOfSource || whole - own < bounds.leastOfSource) continue;
    const share = shareOf(outcomes ?? 0, own);
    const others = shareOf(acted - (outcomes ?? 0), whole - own);
    // A small source that does badly explains little.
    if (share.high < others.low && own * 3 >= visits) return { is: 'poor-source', name, share, others };
  }
  const largest = sources.reduce<Figures['sources'][number] | null>((most, one) => (most && most.visits >= one.visits ? most : one), null);
  // A file of sources may be of more visits than were told.
  const of = Math.max(visits, sum(sources, 'visits'));
  if (!largest || of === 0) return null;
  const is = largest.visits / of < bounds.oneSource ? 'largest-source' : 'one-source';
  return { is, name: largest.name, share: shareOf(largest.visits, of) };
}

const sum = (rows: Figures['sources'], what: 'visits' | 'outcomes'): number => rows.reduce((all, one) => all + (one[what] ?? 0), 0);
