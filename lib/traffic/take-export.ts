import type { Figures, OutcomeKind, VisitCounts } from '../model/traffic/figures.ts';
import { isOfSame, staying } from '../model/traffic/staying.ts';
import type { ReadExport } from '../model/traffic/read-export.ts';

/**
 * The figures with what a confirmed export tells. Its counts take the place of older ones; a file of sources, and one of Search Console, which
 * counts only clicks in Google's search, leave the number of visits as it was where one was told. What was typed of the largest source goes with
 * the visits that it was a part of.
 */
export function takeExport(before: Figures | null, read: ReadExport, outcome: OutcomeKind): Figures {
  const stays = staying(before, read);
  const counts = stays
    ? completed(stays, read)
    : {
        visits: read.visits,
        leftAtOnce: read.leftAtOnce ?? smaller(before?.leftAtOnce, read.visits),
        outcomes: read.outcomes ?? smaller(before?.outcomes, read.visits),
      };
  const file = { name: read.file, tool: read.tool };
  return {
    outcome: before?.outcome ?? outcome,
    visits: counts.visits,
    leftAtOnce: counts.leftAtOnce,
    outcomes: counts.outcomes,
    days: (stays ? stays.days : read.period?.days) ?? before?.days ?? read.period?.days ?? null,
    pages: read.pages.length > 0 ? read.pages : (before?.pages ?? []),
    sources: read.sources.length > 0 ? read.sources : (before?.sources ?? []).filter(({ name }) => stays !== null || name !== ''),
    files: [...(before?.files ?? []).filter(({ name }) => name !== file.name), file],
  };
}

/** What came of visits that stay, where nothing told of it: as a file of just these visits tells. */
function completed({ visits, leftAtOnce, outcomes }: VisitCounts, read: ReadExport): VisitCounts {
  if (!isOfSame(visits, read)) return { visits, leftAtOnce, outcomes };
  const left = read.leftAtOnce === null ? null : Math.round((read.leftAtOnce / read.visits) * visits);
  return { visits, leftAtOnce: leftAtOnce ?? left, outcomes: outcomes ?? smaller(read.outcomes, visits) };
}

/** What was counted over another time may not fit any more. */
const smaller = (part: number | null | undefined, of: number): number | null =>
  part === null || part === undefined || part > of ? null : part;
