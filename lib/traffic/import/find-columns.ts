import type { ToolId } from '../../model/traffic/figures.ts';
import type { ColumnMeaning, ExportColumn } from '../../model/traffic/read-export.ts';
import { columnNames } from './column-names.ts';
import { plainName } from '../../model/traffic/plain-name.ts';
import { peopleNames, searchNames, viewNames } from './row-names.ts';

/** Names so plain that what stands below decides: Plausible heads pages and sources alike. */
const plainest: ReadonlySet<string> = new Set(['name', 'label', 'bezeichnung', 'libelle', 'etiqueta', 'etichetta']);

/** What the columns of a table mean, by their names. No meaning twice. */
export function findColumns(heads: readonly string[], rows: readonly (readonly string[])[]): readonly ExportColumn[] {
  const plain = heads.map(plainName);
  const means = new Map<number, ColumnMeaning>();
  for (const { means: meaning, names } of columnNames) {
    if ([...means.values()].includes(meaning)) continue;
    // The order of names is the order of preference.
    const at = names.map((name) => plain.indexOf(name)).find((index) => index >= 0 && !means.has(index));
    if (at !== undefined) means.set(at, meaning);
  }
  const page = [...means].find(([, meaning]) => meaning === 'page')?.[0];
  if (page !== undefined && plainest.has(plain[page] ?? '') && rows.length > 0 && !rows.some((row) => isAddress(row[page] ?? ''))) {
    means.set(page, 'source');
  }
  return heads.map((name, at) => ({ name: name.trim(), means: means.get(at) ?? null }));
}

/** Enough to count by: visits, and what they are counted of. */
export function canCount(columns: readonly ExportColumn[]): boolean {
  const known = new Set(columns.map(({ means }) => means));
  return known.has('visits') && (known.has('page') || known.has('source'));
}

/** An export of what was searched for. */
export function isOfSearches(heads: readonly string[]): boolean {
  return searchNames.includes(plainName(heads[0] ?? ''));
}

/** A table of all pages that were looked at: who sees three of them counts three times, and where visits began is not told. */
export function isOfViews(columns: readonly ExportColumn[]): boolean {
  const plain = columns.map(({ name }) => plainName(name));
  const visits = columns.findIndex(({ means }) => means === 'visits');
  const hasPages = columns.some(
    ({ means, name }) => means === 'page' && !/landing|entry|einstieg|ziel|entree|entrada/.test(plainName(name)),
  );
  return hasPages && peopleNames.includes(plain[visits] ?? '') && plain.some((name) => viewNames.includes(name));
}

/** The tool whose own names most of the columns have. */
export function tellTool(heads: readonly string[]): ToolId | null {
  const votes = new Map<ToolId, number>();
  for (const head of heads.map(plainName)) {
    const tool = columnNames.find(({ names }) => names.includes(head))?.tool;
    if (tool) votes.set(tool, (votes.get(tool) ?? 0) + 1);
  }
  return [...votes].reduce<[ToolId, number] | null>((most, one) => (most && most[1] >= one[1] ? most : one), null)?.[0] ?? null;
}

const isAddress = (cell: string): boolean => /^(\/|https?:\/\/)/i.test(cell.trim());
