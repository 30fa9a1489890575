import type { ExportOutcome } from '../model/traffic/read-export.ts';
import { matchLandings } from './match-landings.ts';

/** A file as it was read, compared with the pages that the check read: what is one page is one, and how many of them are such pages. */
export function matchExport(outcome: ExportOutcome, read: readonly string[]): ExportOutcome {
  if ('fault' in outcome) return outcome;
  const matched = matchLandings(outcome.read.pages, read);
  const pages = matched.map(({ url, visits, leftAtOnce, outcomes }) => ({ url, visits, leftAtOnce, outcomes }));
  const pagesInAll = outcome.read.pagesInAll - (outcome.read.pages.length - pages.length);
  const known = matched.filter((landing) => landing.read !== null).length;
  return { read: { ...outcome.read, pages, pagesInAll, pagesRead: known } };
}
