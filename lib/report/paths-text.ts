import type { Journey } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import type { PathsBeside } from './compare/paths-beside.ts';
import { pathOf } from './compare/same-site.ts';
import { plainLine } from './plain-line.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { wrapText } from './wrap-text.ts';
import { said, say } from '../model/say.ts';
import { sayDevice } from '../model/say-device.ts';
import { sayNameless } from '../model/step-name.ts';
import { sayPlace } from './say-ids.ts';

/** Ways told of. */
const mostWays = 8;

/** Ways that are not the same then and now, one under the other; nothing where all are as they were, or were not read both times. */
export function pathsText(paths: readonly PathsBeside[], columns: number): readonly string[] {
  const changed = paths.filter(({ is }) => is === 'changed');
  const shown = changed.slice(0, mostWays);
  const open = paths.filter(({ is }) => is === 'not-read').length;
  if (open > 0) return [say`Ways not to be compared, since not the same pages were read: ${open}`];
  if (changed.length === 0) return [];
  const lines = shown.flatMap(({ visitor, device, need, was, now }) => [
    `  ${said(visitorWords[visitor].name)}, ${sayDevice(device)}, ${need}`,
    `    ${say`then: ${sayWay(was)}`}`,
    `    ${say`now: ${sayWay(now)}`}`,
  ]);
  const more = changed.length - shown.length;
  return [
    say`Ways that changed`,
    ...lines.map((line) => wrapText(line, columns, '          ')),
    ...(more > 0 ? [`  ${say`and ${more} more`}`] : []),
  ];
}

function sayWay(way: Journey | null): string {
  if (!way) return said('none', { sense: 'way' });
  const steps = way.steps.map(({ action, words, place }) =>
    words === '' ? say`${sayNameless(action)} in the ${sayPlace(place)}` : say`“${plainLine(words)}”`,
  );
  return [countWords(way.clicks, 'click'), ...steps, say`to ${plainLine(pathOf(way.to))}`].join(', ');
}
