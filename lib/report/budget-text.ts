import type { BudgetLine, BudgetVerdict } from './budget/check-budget.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';

/** Where a budget is kept, in one line; else a table of what fell short, and how many limits were kept. Ends with a line break. */
export function budgetText({ lines, short, kept }: BudgetVerdict, { columns }: { readonly columns: number }): string {
  const open = lines.filter((line) => line.state === 'not-known' && !short.includes(line));
  const rest = open.length > 0 ? [say`Not known, and let pass: ${open.map(({ what }) => what).join('; ')}`] : [];
  if (kept)
    return `${[say`Budget kept: ${lines.length} of ${lines.length} limits.`, ...rest].map((line) => wrapText(line, columns, '  ')).join('\n')}\n`;
  const head = say`Budget missed: ${short.length} of ${lines.length} limits fell short.`;
  return `${[head, ...table(short, columns), ...rest].join('\n')}\n`;
}

function table(short: readonly BudgetLine[], columns: number): readonly string[] {
  const rows = [{ what: say`What`, limit: say`Limit`, found: said('Found', { sense: 'limit' }), note: '' }, ...short];
  const width = (column: 'what' | 'limit' | 'found') => Math.max(...rows.map((row) => row[column].length));
  const [what, limit] = [width('what'), width('limit')];
  return rows.flatMap((row) => [
    `  ${row.what.padEnd(what)}  ${row.limit.padEnd(limit)}  ${row.found}`,
    ...(row.note === '' ? [] : [wrapText(`    ${row.note}`, columns, '    ')]),
  ]);
}
