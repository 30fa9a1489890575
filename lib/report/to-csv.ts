import papa from 'papaparse';
import type { AuditExport } from '../model/audit-export.ts';
import { said, say } from '../model/say.ts';

/** What a cell may hold; null is left empty. */
type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

/** The tables, a file each. */
export type CsvName = 'pages' | 'journeys' | 'findings';

export interface CsvOptions {
  /** A mark at the beginning by which Excel knows UTF-8. */
  readonly mark: boolean;
}

/**
 * A spreadsheet runs what begins like this (https://owasp.org/www-community/attacks/CSV_Injection), full-width forms too, and some leave out
 * blanks before it. Numbers of our own are no texts and stay as they are.
 */
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const mark = '\uFEFF';

/** The tables of a result as CSV (RFC 4180): commas, CRLF, names of columns first. What would be run as a formula begins with an apostrophe. */
export function toCsv(audit: AuditExport, { mark: marked }: CsvOptions): Readonly<Record<CsvName, string>> {
  const write = (rows: readonly Row[], fields: readonly string[]): string =>
    `${marked ? mark : ''}${papa.unparse({ fields: fields.map((name) => said(name, { sense: 'a column' })), data: rows.map((row) => fields.map((name) => row[name] ?? '')) }, { escapeFormulae: formula })}\r\n`;
  return {
    pages: write(audit.pages.map(pageRow), pageColumns),
    journeys: write(audit.journeys.flatMap(journeyRows), journeyColumns),
    findings: write(audit.findings.flatMap(findingRows), findingColumns),
  };
}

const pageColumns = [
  'url',
  'title',
  'kinds',
  'parts',
  'clicks desktop',
  'clicks phone',
  'words',
  'minutes to read',
  'ease of reading',
  'formula',
  'images',
  'language',
  'status',
  'seen',
];

function pageRow({
  url,
  title,
  kinds,
  sections,
  clicks,
  words,
  text,
  images,
  language,
  status,
  source,
}: AuditExport['pages'][number]): Row {
  return {
    url,
    title,
    kinds: kinds.map(({ kind, confidence }) => `${kind} ${confidence}`).join('; '),
    parts: [...new Set(sections.map(({ kind }) => kind))].join('; '),
    'clicks desktop': clicks.desktop,
    'clicks phone': clicks.phone,
    words,
    'minutes to read': text?.minutes ?? null,
    'ease of reading': text?.ease ?? null,
    formula: text?.formula ?? null,
    images,
    language,
    status,
    seen: source,
  };
}

const journeyColumns = [
  'visitor',
  'device',
  'need',
  'from',
  'to',
  'clicks',
  'hovers',
  'chance low',
  'chance',
  'chance high',
  'shown by you',
  'step',
  'page',
  'action',
  'words',
  'place',
  'screenful',
  'hidden behind',
  'in the way',
];

/** A row for each step; one for a way without any. */
function journeyRows({
  visitor,
  device,
  need,
  from,
  to,
  clicks,
  hovers,
  chance,
  shown,
  steps,
}: AuditExport['journeys'][number]): readonly Row[] {
  const chances = { 'chance low': chance?.low ?? null, chance: chance?.point ?? null, 'chance high': chance?.high ?? null };
  const way = { visitor, device, need, from, to, clicks, hovers, 'shown by you': shown ? say`yes` : '', ...chances };
  if (steps.length === 0) return [way];
  return steps.map(({ page, action, words, place, screenful, hidden, barriers = [] }, at) => ({
    ...way,
    step: at + 1,
    page,
    action,
    words,
    place,
    screenful,
    'hidden behind': hidden,
    'in the way': [...new Set(barriers.map((barrier) => said(barrier.words)))].join('; '),
  }));
}

const findingColumns = ['id', 'severity', 'title', 'why', 'costs', 'url', 'selector', 'words'];

/** A row for each place; one for a finding without any. */
function findingRows({ id, severity, title, why, costs, where }: AuditExport['findings'][number]): readonly Row[] {
  const finding = { id, severity, title, why, costs };
  return where.length === 0 ? [finding] : where.map((place) => ({ ...finding, ...place }));
}
