import { said, say } from '../say.ts';
import { otherTables, rightTables } from './other-table-words.ts';
import type { ColumnMeaning, ExportFault } from './read-export.ts';

/** Why a file cannot be taken, and what to do. */
export function sayExportFault(fault: ExportFault): string {
  switch (fault.is) {
    case 'empty':
      return say`There is nothing in this file. Save it once more, with dates in which somebody came.`;
    case 'packed':
      return say`This is a packed file (zip). Unpack it, and choose the file of the landing or entry pages in it, which ends in .csv.`;
    case 'excel':
      return say`This is a workbook of Excel. Open it there, save it as CSV, and choose that file.`;
    case 'web-page':
      return say`This is a web page and no table: perhaps the tool asked you to sign in. Save the export once more.`;
    case 'not-text':
      return say`This file holds no text, so it is no CSV file, whatever its name says. Save the table as CSV (in Excel: Save as, CSV UTF-8), and choose that file.`;
    case 'cannot-read':
      return say`The browser could not read this file. It may have been moved or changed: choose it once more.`;
    case 'no-table':
      return say`There is text in this file, but no table with numbers. Choose an export of landing pages or sources, as CSV.`;
    case 'searches':
    case 'views':
    case 'exits':
    case 'places':
    case 'devices':
    case 'days':
      return `${said(otherTables[fault.is])} ${said(rightTables[fault.tool ?? 'other'])}`;
    case 'no-columns':
      return sayUnknown(new Set(fault.columns.map(({ means }) => means)));
    case 'no-pages':
      return say`None of its rows names a page of this site (${fault.named.join(', ')}). Take a table with the addresses of your pages, such as /contact, or with their titles.`;
    case 'no-visits':
      return say`In this file nobody came: no row has a number of visits. Choose other dates, or another column for the visits.`;
    case 'other-site':
      return say`This file is of another site (${fault.hosts.join(', ')}). Take it in where that site is checked.`;
  }
}

/** What a table would need and none of its columns is, as far as their names tell. */
function sayUnknown(known: ReadonlySet<ColumnMeaning | null>): string {
  const has = { visits: known.has('visits'), places: known.has('page') || known.has('source') };
  if (has.visits && has.places)
    return say`With these columns nobody came: no row has both a number of visits and a page or source. Choose other columns.`;
  if (has.visits)
    return say`There are visits in this table, but no column was recognised as pages or sources. If one of them is that, say so below; else take an export of landing pages or sources.`;
  return say`No column of this table was recognised as visits. A list of products, orders or addresses has none: take an export of landing pages or sources instead. If one of these columns is visits under another name, say so below, and which one holds the pages or sources.`;
}
