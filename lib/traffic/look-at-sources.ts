import type { Figures, OutcomeKind, SourceCounts } from '../model/traffic/figures.ts';
import type { Share, TrafficReason } from '../model/traffic/verdict.ts';
import { bounds, usualLeaving } from '../model/traffic/usual.ts';
import { shareOf } from './share-of.ts';

type SourceReason = Extract<TrafficReason, { is: 'one-source' | 'largest-source' | 'poor-source' | 'leaving-source' }>;

/**
 * A source whose visits act less often than all others', by more than chance; else one whose visits leave at once more often than is usual, where
 * the others are kept; else the one that most come from; null where none is told.
 */
export function lookAtSources({ sources, visits, outcome }: Figures): SourceReason | null {
  const poor = compared(sources, 'outcomes').find(({ share, others }) => share.high < others.low);
  if (poor) return { is: 'poor-source', ...poor };
  const leaving = compared(sources, 'leftAtOnce').find((one) => isLeaving(one, outcome));
  if (leaving) return { is: 'leaving-source', ...leaving };
  const largest = sources.reduce<SourceCounts | null>((most, one) => (most && most.visits >= one.visits ? most : one), null);
  // A list of sources has its own total: it may be of another time, or counted by another tool. One alone is a part of what was told.
  const of = sources.length > 1 ? sum(sources, 'visits') : Math.max(visits, largest?.visits ?? 0);
  if (!largest || of === 0) return null;
  const is = largest.visits / of < bounds.oneSource ? 'largest-source' : 'one-source';
  return { is, name: largest.name, share: shareOf(largest.visits, of) };
}

interface Compared {
  readonly name: string;
  readonly share: Share;
  readonly others: Share;
}

/** Those sources that explain much, beside all others of which it is told, the largest first. A small one that does badly explains little. */
function compared(sources: readonly SourceCounts[], what: 'outcomes' | 'leftAtOnce'): readonly Compared[] {
  const told = sources.filter((one) => one[what] !== null).toSorted((one, other) => other.visits - one.visits);
  const [whole, all, part] = [sum(told, 'visits'), sum(sources, 'visits'), sum(told, what)];
  return told
    .filter(
      ({ visits: own }) => own >= bounds.leastOfSource && whole - own >= bounds.leastOfSource && own >= all * bounds.leastShareOfSource,
    )
    .map((one) => {
      const own = one[what] ?? 0;
      return { name: one.name, share: shareOf(own, one.visits), others: shareOf(part - own, whole - one.visits) };
    });
}

/** More leave than is usual, by more than chance; of the others no more than elsewhere. */
function isLeaving({ share, others }: Compared, outcome: OutcomeKind): boolean {
  const most = usualLeaving[outcome].high;
  return share.low > most && share.low > others.high && others.part <= others.of * most;
}

const sum = (rows: readonly SourceCounts[], what: 'visits' | 'outcomes' | 'leftAtOnce'): number =>
  rows.reduce((all, one) => all + (one[what] ?? 0), 0);
