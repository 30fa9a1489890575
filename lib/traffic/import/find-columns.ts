import type { ToolId } from '../../model/traffic/figures.ts';
import type { ColumnMeaning, ExportColumn } from '../../model/traffic/read-export.ts';
import { isChannel } from './channel-names.ts';
import { columnNames } from './column-names.ts';
import { plainName } from '../../model/traffic/plain-name.ts';

/** Names so plain that what stands below decides: Plausible heads pages and sources alike. */
const plainest: ReadonlySet<string> = new Set(['name', 'label', 'bezeichnung', 'libelle', 'etiqueta', 'etichetta']);

/** What the columns of a table mean, by their names; sources, in whatever language their column is named, by what stands below. No meaning twice. */
export function findColumns(heads: readonly string[], rows: readonly (readonly string[])[]): readonly ExportColumn[] {
  const plain = heads.map(plainName);
  const bare = heads.map(withoutBrackets);
  const means = new Map<number, ColumnMeaning>();
  for (const { means: meaning, names } of columnNames) {
    if ([...means.values()].includes(meaning)) continue;
    // The order of names is the order of preference.
    const places = [...names.map((name) => plain.indexOf(name)), ...names.map((name) => bare.indexOf(name))];
    const at = places.find((index) => index >= 0 && !means.has(index));
    if (at !== undefined) means.set(at, meaning);
  }
  const page = [...means].find(([, meaning]) => meaning === 'page')?.[0];
  if (page !== undefined && plainest.has(plain[page] ?? '') && rows.length > 0 && !rows.some((row) => isAddress(row[page] ?? ''))) {
    means.set(page, 'source');
  }
  const known = new Set(means.values());
  if (known.has('visits') && !known.has('page') && !known.has('source')) {
    const channels = heads.findIndex((_, at) => !means.has(at) && isOfChannels(rows.map((row) => row[at] ?? '')));
    if (channels >= 0) means.set(channels, 'source');
  }
  return heads.map((name, at) => ({ name: name.trim(), means: means.get(at) ?? null }));
}

/** A head without what is said more closely of it: "Session primary channel group (Default Channel Group)". */
const withoutBrackets = (head: string): string => plainName(head.replace(/\([^()]*\)\s*$/, ''));

/** Most that stands there is a channel. */
function isOfChannels(cells: readonly string[]): boolean {
  const written = cells.filter((cell) => cell.trim() !== '');
  return written.filter(isChannel).length * 2 > written.length;
}

/** Enough to count by: visits, and what they are counted of. */
export function canCount(columns: readonly ExportColumn[]): boolean {
  const known = new Set(columns.map(({ means }) => means));
  return known.has('visits') && (known.has('page') || known.has('source'));
}

/** The tool whose own names most of the columns have. */
export function tellTool(heads: readonly string[]): ToolId | null {
  const votes = new Map<ToolId, number>();
  for (const head of heads) {
    const tool = columnNames.find(({ names }) => names.includes(plainName(head)) || names.includes(withoutBrackets(head)))?.tool;
    if (tool) votes.set(tool, (votes.get(tool) ?? 0) + 1);
  }
  return [...votes].reduce<[ToolId, number] | null>((most, one) => (most && most[1] >= one[1] ? most : one), null)?.[0] ?? null;
}

/** Of a page: a path, or a whole one. */
export const isAddress = (cell: string): boolean => /^(\/|https?:\/\/)/i.test(cell.trim());
