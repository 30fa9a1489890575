import type { AuditExport } from '../model/audit-export.ts';
import { isMissed, launchGroups, sayLaunch, sayLaunchNeed } from '../model/launch-words.ts';
import type { LaunchRow } from '../model/launch-schema.ts';
import { say } from '../model/say.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';

/** Places told of one line. */
const mostPlaces = 5;

/** The list before launch for a terminal. Ends with a line break. */
export function launchText({ launch = [] }: Pick<AuditExport, 'launch'>, { columns }: { readonly columns: number }): string {
  const lines = launchGroups(launch).flatMap(({ name, note, rows }) => [
    '',
    name,
    ...(note === null ? [] : [wrapText(`  ${note}`, columns, '  ')]),
    ...rows.flatMap((row) => rowLines(row, columns)),
  ]);
  const end = launch.some(isMissed) ? [] : ['', say`Nothing that was looked at keeps it from being launched.`];
  return `${[wrapText(say`Before launch: ${sayLaunch(launch)}`, columns), ...lines, ...end].join('\n')}\n`;
}

function rowLines({ state, need, name, words, where }: LaunchRow, columns: number): readonly string[] {
  const isOpen = state === 'needs-look';
  const places = isOpen ? where.slice(0, mostPlaces) : [];
  return [
    wrapText(`  ${isOpen ? `${name} (${sayLaunchNeed(need)})` : name}`, columns, '  '),
    wrapText(`    ${plainLine(words)}`, columns, '    '),
    ...places.map((place) =>
      wrapText(`      ${place.url}${place.words === '' ? '' : ` “${plainLine(place.words)}”`}`, columns, '        '),
    ),
    ...(isOpen && where.length > places.length ? [`      ${say`and ${where.length - places.length} more`}`] : []),
  ];
}
