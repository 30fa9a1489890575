import { countWords } from '../count-words.ts';
import { pathOf } from '../path-of.ts';
import { sayDate } from '../say-date.ts';
import { said, say } from '../say.ts';
import type { Figures, OutcomeKind } from './figures.ts';
import type { ColumnMeaning, ReadExport } from './read-export.ts';
import { sayCounted, sayPartOf, sayWhole } from './say-share.ts';
import { isOfSame, staying } from './staying.ts';
import { toolNames } from './tool-names.ts';
import { outcomeWords } from './traffic-words.ts';
import { bounds } from './usual.ts';

/** Shares of two tables of one time differ by less. Our own judgement. */
const unlikeShares = 0.1;
/** As many pages are named. */
const mostAsked = 3;

/** What was read of an export, line by line: what would count, and what was left out. `before`: what counted until now. */
export function sayExport(read: ReadExport, outcome: OutcomeKind, before: Figures | null = null): readonly string[] {
  const { tool, visits, leftAtOnce, outcomes, pages, pagesInAll, sources, isInFuture, countsPeople } = read;
  const { label } = outcomeWords[outcome];
  const stays = staying(before, read);
  return [
    pages.length > 0 ? sayOnPages(many(visits, 'visit'), pagesInAll) : sayFromSources(many(visits, 'visit'), sources.length),
    pagesInAll > pages.length ? sayKept(pages.length) : null,
    pages.length > 0 && sources.length > 0 ? sayFromSources(many(visits, 'visit'), sources.length) : null,
    leftAtOnce === null ? sayNotLeft(read) : say`Left at once: ${sayCounted({ part: leftAtOnce, of: visits })}`,
    outcomes === null ? say`${said(label)}: not in this file` : `${said(label)}: ${sayWhole(outcomes)}`,
    sayPeriod(read, before?.days ?? null),
    isInFuture ? say`The last day is still to come, so the time is not over. Take an export that ends today or before.` : null,
    countsPeople ? say`These are people: who came twice counts once, so there were more visits.` : null,
    tool === 'search-console' ? say`${toolNames[tool]} counts only clicks in Google’s search: there are more visits than these.` : null,
    tool === 'ga4' && outcomes !== null
      ? say`${toolNames[tool]} counts ${sayWhole(outcomes)} key events. They are ${said(outcomeWords[outcome].many)} only if they were set up so: compare with your own list.`
      : null,
    stays ? sayStaying(stays, read) : sayChange(read, before),
    before && isUnlike(read, before)
      ? say`This does not fit what counts until now (${sayCounts(before)}): it is of other dates, or counted otherwise. Take both for the same dates.`
      : null,
    ...leftOut(read),
  ].filter((line) => line !== null);
}

function sayPeriod({ period }: ReadExport, days: number | null): string {
  if (period !== null) return say`From ${sayDate(period.from)} to ${sayDate(period.to)}: ${countWords(period.days, 'day')}`;
  if (days !== null) return say`From when to when: not in this file. The ${countWords(days, 'day')} that you told count on.`;
  return say`From when to when: not in this file. Type the days in the field above.`;
}

function sayStaying({ visits }: Figures, read: ReadExport): string {
  return isOfSame(visits, read)
    ? say`The ${sayWhole(visits)} visits that count already stay. This file tells where they came from.`
    : read.countsPeople
      ? say`The ${sayWhole(visits)} visits that count already stay, and what came of them: this file counts people, who are fewer.`
      : say`The ${sayWhole(visits)} visits that count already stay, and what came of them: this file tells of a part.`;
}

/** Outcomes that were told and would be counted over. */
function sayChange({ outcomes }: ReadExport, before: Figures | null): string | null {
  const told = before?.outcomes ?? null;
  if (told === null || outcomes === null || told === outcomes) return null;
  return say`You told ${sayWhole(told)} before; this file counts ${sayWhole(outcomes)} instead. To keep yours, take that column as “not needed”.`;
}

/** Sources are of the visits that count already. Not more can come from them, and of them must leave what leaves of those, but for rounding. */
function isUnlike({ pages, visits, leftAtOnce }: ReadExport, figures: Figures): boolean {
  if (pages.length > 0 || figures.visits === 0) return false;
  if (visits > figures.visits * bounds.mostOfTold) return true;
  if (leftAtOnce === null || figures.leftAtOnce === null) return false;
  return Math.abs(leftAtOnce / visits - figures.leftAtOnce / figures.visits) > unlikeShares;
}

function sayCounts({ visits, leftAtOnce }: Figures): string {
  const counted = many(visits, 'visit');
  return leftAtOnce === null ? counted : say`${counted}, ${sayPartOf({ part: leftAtOnce, of: visits })} left at once`;
}

/** A count with its noun, thousands parted. */
const many = (count: number, noun: string): string => said(`{0} ${count === 1 ? noun : `${noun}s`}`, { holes: [sayWhole(count)] });

const sayKept = (count: number): string =>
  count === 1
    ? say`The page with the most visits is kept; the others count in the sum.`
    : say`The ${sayWhole(count)} pages with the most visits are kept; the others count in the sum.`;
const sayOnPages = (visits: string, count: number): string =>
  count === 1 ? say`${visits} on 1 page` : say`${visits} on ${sayWhole(count)} pages`;
const sayFromSources = (visits: string, count: number): string =>
  count === 1 ? say`${visits} from 1 source` : say`${visits} from ${sayWhole(count)} sources`;

const leaving: ReadonlySet<ColumnMeaning | null> = new Set(['left', 'left-share', 'stayed', 'stayed-share']);
const sayNotLeft = ({ columns }: ReadExport): string =>
  columns.some(({ means }) => leaving.has(means))
    ? say`Left at once: told of too few of these visits to count`
    : say`Left at once: not in this file`;

/** What has to be answered before a file counts: none of its pages is one that was read. */
export function askOfExport({ pages, pagesRead }: ReadExport): string | null {
  if (pages.length === 0 || pagesRead !== 0) return null;
  const some = pages.slice(0, mostAsked).map(({ url }) => pathOf(url));
  return say`None of its pages was read in this check (${some.join(', ')}). Is this file of this site?`;
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
