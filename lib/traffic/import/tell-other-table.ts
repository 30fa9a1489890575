import { countryNames } from '../../model/country-names.ts';
import { languagesOnBoard } from '../../model/languages-on-board.ts';
import type { ToolId } from '../../model/traffic/figures.ts';
import type { ExportColumn, OtherTable } from '../../model/traffic/read-export.ts';
import { canCount, isAddress, tellTool } from './find-columns.ts';
import { plainName } from '../../model/traffic/plain-name.ts';
import { peopleNames, viewNames } from './row-names.ts';
import { deviceWords, tableFiles, tableKinds } from './table-kinds.ts';

/** A table by its heads and its first rows. */
interface ToldTable {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Name of its file. */
  readonly file: string;
}
interface Told {
  readonly is: OtherTable;
  readonly tool: ToolId | null;
}

/** What a table is of, where that is neither landing pages nor sources, though it may look like them; else null. */
export function tellOtherTable(table: ToldTable): Told | null {
  const heads = table.columns.map(({ name }) => plainName(name));
  const means = new Set(table.columns.map((column) => column.means));
  const isCounted = canCount(table.columns);
  const kind = tableKinds.find(({ is, isCommon, heads: own }) => {
    if (isCounted ? is !== 'views' : isCommon && !means.has('visits')) return false;
    return own.some((head) => heads.includes(head));
  });
  const tool = kind?.tool ?? tellTool(table.columns.map(({ name }) => name));
  if (kind) return { is: kind.is, tool };
  if (isOfViews(table)) return { is: 'views', tool };
  const named = isCounted && !means.has('page') ? tellBySources(table) : null;
  return named && { is: named, tool };
}

/** A table of all pages that were looked at: who sees three of them counts three times, and where visits began is not told. */
function isOfViews({ columns, rows }: ToldTable): boolean {
  const heads = columns.map(({ name }) => plainName(name));
  const visits = columns.find(({ means }) => means === 'visits');
  const hasPages = columns.some(
    ({ means }, at) =>
      !/landing|entry|einstieg|ziel|entree|entrada/.test(heads[at] ?? '') &&
      (means === 'page' || (means === null && most(rows, (row) => isAddress(row[at] ?? '')))),
  );
  const isOfVisits = visits && !peopleNames.includes(plainName(visits.name));
  return hasPages && !isOfVisits && heads.some((head) => viewNames.includes(head));
}

/** Plausible and Matomo head sources, countries and browsers alike. */
function tellBySources({ columns, rows, file }: ToldTable): OtherTable | null {
  const at = columns.findIndex(({ means }) => means === 'source');
  const cells = rows.map((row) => plainName(row[at] ?? '')).filter((cell) => cell !== '' && cell !== 'not set');
  if (most(cells, (cell) => placeNames().has(cell))) return 'places';
  if (most(cells, (cell) => cell.split(' ').every((word) => deviceWords.has(word) || /^\d+$/.test(word)))) return 'devices';
  const isPlain = ['name', 'label'].includes(plainName(columns[at]?.name ?? ''));
  return isPlain ? (tableFiles[plainName(file).split(' ')[0] ?? ''] ?? null) : null;
}

const most = <T>(all: readonly T[], fits: (one: T) => boolean): boolean => all.filter(fits).length * 2 > all.length;

let places: ReadonlySet<string> | null = null;
/** Names of countries in all languages on board. */
function placeNames(): ReadonlySet<string> {
  places ??= new Set(languagesOnBoard.flatMap(countryNames).map(plainName));
  return places;
}
