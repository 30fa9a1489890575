import type { AuditExport, Journey } from '../model/audit-export.ts';
import { plainLine } from './plain-line.ts';
import { wrapText } from './wrap-text.ts';

const verbs = { link: 'link', open: 'open', choose: 'choose', press: 'press', back: 'go' } as const;

/** The way to the goal step by step, with what is in the way at each; only on devices where something is. */
export function barriersText({ journeys, goals }: AuditExport, columns: number): readonly string[] {
  const goal = goals[0]?.kind;
  const ways = (['desktop', 'phone'] as const).flatMap((device) => {
    const way = journeys.find((journey) => journey.need === goal && journey.device === device);
    return way && way.steps.some(({ barriers = [] }) => barriers.length > 0) ? [way] : [];
  });
  return ways.flatMap((way) => ['', `In the way to the goal, ${way.device}`, ...stepLines(way, columns)]);
}

function stepLines({ steps }: Journey, columns: number): readonly string[] {
  return steps.flatMap(({ action, words, place, barriers = [] }, at) => [
    wrapText(
      `  ${at + 1}. ${verbs[action]} ${words === '' ? `something without words, in the ${place}` : plainLine(words)}`,
      columns,
      '     ',
    ),
    ...[...new Set(barriers.map((barrier) => barrier.words))].map((line) => wrapText(`     ! ${line}`, columns, '       ')),
  ]);
}
