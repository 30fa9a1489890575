import { countWords } from '../count-words.ts';
import { sayDate } from '../say-date.ts';
import { said, say } from '../say.ts';
import type { Figures, OutcomeKind } from './figures.ts';
import type { ReadExport } from './read-export.ts';
import { sayCounted, sayWhole } from './say-share.ts';
import { staying } from './staying.ts';
import { toolNames } from './tool-names.ts';
import { outcomeWords } from './traffic-words.ts';

/** What was read of an export, line by line: what would count, and what was left out. `before`: what counted until now. */
export function sayExport(read: ReadExport, outcome: OutcomeKind, before: Figures | null = null): readonly string[] {
  const { tool, visits, leftAtOnce, outcomes, pages, pagesInAll, sources, period, isInFuture } = read;
  const { label } = outcomeWords[outcome];
  const stays = staying(before, read);
  return [
    pages.length > 0
      ? say`${sayWhole(visits)} visits on ${sayWhole(pagesInAll)} pages`
      : say`${sayWhole(visits)} visits from ${sayWhole(sources.length)} sources`,
    pagesInAll > pages.length ? say`The ${sayWhole(pages.length)} pages with the most visits are kept; the others count in the sum.` : null,
    pages.length > 0 && sources.length > 0 ? say`They came from ${sayWhole(sources.length)} sources` : null,
    leftAtOnce === null ? say`Left at once: not in this file` : say`Left at once: ${sayCounted({ part: leftAtOnce, of: visits })}`,
    outcomes === null ? say`${said(label)}: not in this file` : `${said(label)}: ${sayWhole(outcomes)}`,
    sayPeriod(read, before?.days ?? null),
    isInFuture ? say`The last day is still to come, so the time is not over. Take an export that ends today or before.` : null,
    tool === 'search-console' ? say`${toolNames[tool]} counts only clicks in Google’s search: there are more visits than these.` : null,
    tool === 'ga4' && outcomes !== null
      ? say`${toolNames[tool]} counts ${sayWhole(outcomes)} key events. They are ${said(outcomeWords[outcome].many)} only if they were set up so: compare with your own list.`
      : null,
    stays
      ? say`The ${sayWhole(stays.visits)} visits that you told stay, and what came of them: this file tells of a part.`
      : sayChange(read, before),
    ...leftOut(read),
  ].filter((line) => line !== null);
}

function sayPeriod({ period }: ReadExport, days: number | null): string {
  if (period !== null) return say`From ${sayDate(period.from)} to ${sayDate(period.to)}: ${countWords(period.days, 'day')}`;
  if (days !== null) return say`From when to when: not in this file. The ${countWords(days, 'day')} that you told count on.`;
  return say`From when to when: not in this file. Type the days in the field above.`;
}

/** Outcomes that were told and would be counted over. */
function sayChange({ outcomes }: ReadExport, before: Figures | null): string | null {
  const told = before?.outcomes ?? null;
  if (told === null || outcomes === null || told === outcomes) return null;
  return say`You told ${sayWhole(told)} before; this file counts ${sayWhole(outcomes)} instead. To keep yours, take that column as “not needed”.`;
}

function leftOut({ leftOut: out, hosts, impossible }: ReadExport): readonly (string | null)[] {
  return [
    out.otherHosts > 0 ? say`Left out: ${countWords(out.otherHosts, 'row')} of other sites (${hosts.join(', ')})` : null,
    out.noPage > 0 ? say`Left out: ${countWords(out.noPage, 'row')} whose page is no address` : null,
    out.noNumber > 0 ? say`Left out: ${countWords(out.noNumber, 'row')} without a number of visits` : null,
    impossible > 0
      ? say`Not believed: ${countWords(impossible, 'row')} with more than 100 of 100, or more than came. Their visits count.`
      : null,
  ];
}
