import type { Coverage } from '../model/audit-export.ts';
import { dottedLine } from './dotted-line.ts';
import { plainLine } from './plain-line.ts';
import { unreadReason } from './unread-reason.ts';
import { wrapText } from './wrap-text.ts';
import { say } from '../model/say.ts';

/** What was not read and why, with an example, most first; then what could not be known at all. */
export function coverageText({ skipped, failures, examples, leftOut, notKnown }: Coverage, columns: number): readonly string[] {
  const rows = [...Object.entries(failures), ...Object.entries(skipped)]
    .filter(([, count]) => count > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) =>
      dottedLine(
        `  ${unreadReason(reason)}${examples[reason] === undefined ? '' : say`, as ${plainLine(examples[reason])}`}`,
        String(count),
        columns,
      ),
    );
  return [
    ...(rows.length > 0 ? [say`Not read`, ...rows, ''] : []),
    ...(leftOut.length > 0 ? [wrapText(say`Left out of the pages: ${leftOut.map(plainLine).join(', ')}.`, columns, '  '), ''] : []),
    say`Not known`,
    ...notKnown.map((line) => wrapText(`  ${plainLine(line)}`, columns, '  ')),
  ];
}
