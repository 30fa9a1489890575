import type { Journey } from '../model/audit-export.ts';
import { countWords } from '../model/count-words.ts';
import type { PathsBeside } from './compare/paths-beside.ts';
import { pathOf } from './compare/same-site.ts';
import { plainLine } from './plain-line.ts';
import { visitorWords } from '../model/visitor-words.ts';
import { wrapText } from './wrap-text.ts';

/** Ways told of. */
const mostWays = 8;

/** Ways that are not the same then and now, one under the other; nothing where all are as they were. */
export function pathsText(paths: readonly PathsBeside[], columns: number): readonly string[] {
  const changed = paths.filter(({ same }) => !same);
  const shown = changed.slice(0, mostWays);
  if (changed.length === 0) return [];
  const lines = shown.flatMap(({ visitor, device, need, was, now }) => [
    `  ${visitorWords[visitor].name}, ${device}, ${need}`,
    `    then: ${sayWay(was)}`,
    `    now: ${sayWay(now)}`,
  ]);
  const more = changed.length - shown.length;
  return ['Ways that changed', ...lines.map((line) => wrapText(line, columns, '          ')), ...(more > 0 ? [`  and ${more} more`] : [])];
}

function sayWay(way: Journey | null): string {
  if (!way) return 'none';
  const steps = way.steps.map(({ words, place }) => (words === '' ? `something without words in the ${place}` : `“${plainLine(words)}”`));
  return [countWords(way.clicks, 'click'), ...steps, `to ${plainLine(pathOf(way.to))}`].join(', ');
}
