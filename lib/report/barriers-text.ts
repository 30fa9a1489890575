import type { AuditExport, Journey, Step } from '../model/audit-export.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';
import { sayNameless } from '../model/step-name.ts';
import { sayPlace } from './say-ids.ts';

/** The way to the goal step by step, with what is in the way at each; only on devices where something is. */
export function barriersText({ journeys, goals }: AuditExport, columns: number): readonly string[] {
  const goal = goals[0]?.kind;
  const ways = (['desktop', 'phone'] as const).flatMap((device) => {
    const way = journeys.find((journey) => journey.need === goal && journey.device === device);
    return way && way.steps.some(({ barriers = [] }) => barriers.length > 0) ? [way] : [];
  });
  return ways.flatMap((way) => ['', say`In the way to the goal, ${sayDevice(way.device)}`, ...stepLines(way, columns)]);
}

function stepLines({ steps }: Journey, columns: number): readonly string[] {
  return steps.flatMap(({ action, words, place, barriers = [] }, at) => [
    wrapText(
      `  ${at + 1}. ${sayPress(action, words === '' ? say`${sayNameless(action)} in the ${sayPlace(place)}` : plainLine(words))}`,
      columns,
      '     ',
    ),
    ...[...new Set(barriers.map((barrier) => said(barrier.words)))].map((line) => wrapText(`     ! ${line}`, columns, '       ')),
  ]);
}

function sayPress(action: Step['action'], name: string): string {
  switch (action) {
    case 'link':
      return say`link ${name}`;
    case 'open':
      return say`open ${name}`;
    case 'choose':
      return say`choose ${name}`;
    case 'press':
      return say`press ${name}`;
    case 'back':
      return say`go ${name}`;
  }
}
