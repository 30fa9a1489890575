import type { Figures } from '../model/traffic/figures.ts';
import { bounds } from '../model/traffic/usual.ts';
import type { TrafficReason } from '../model/traffic/verdict.ts';

const counted = ['visits', 'leftAtOnce', 'outcomes'] as const;

/** Where a list of sources counts more than all: it is of other days, or counts otherwise. Told once, of the first figure that does not fit. */
export function sourcesDiffer(figures: Figures): readonly Extract<TrafficReason, { is: 'sources-differ' }>[] {
  const { sources } = figures;
  // One alone is typed as a part.
  if (sources.length < 2) return [];
  return counted
    .flatMap((what) => {
      const [listed, told] = [sources.reduce((sum, one) => sum + (one[what] ?? 0), 0), figures[what]];
      return told !== null && listed > told * bounds.mostOfTold ? [{ is: 'sources-differ', what, listed, told } as const] : [];
    })
    .slice(0, 1);
}
