import type { ClickFigures } from '../model/click-figures.ts';
import { countWords } from '../model/count-words.ts';
import { sayBuying } from '../model/say-buying.ts';
import type { GoalKind } from '../model/settings.ts';
import { partNames } from './part-names.ts';

/** Clicks to one goal on one device in sentences: figures, parts, how one buys, what was shown. */
export function clicksInFull(figures: ClickFigures | null, goal: GoalKind): readonly string[] {
  if (figures === null) return ['Not yet known.'];
  const { quickest, typical, slowest, counted, bySearch, parts, buying, shown } = figures;
  if (quickest === null) return ['No way was found.'];
  const noun = goal === 'cart' ? 'product' : 'way';
  return [
    `Quickest ${quickest}. Typical ${typical ?? '–'}, of ${countWords(counted, noun)}. Slowest ${slowest ?? '–'}.${bySearch === null ? '' : ` By search: type, then ${bySearch}.`}`,
    ...(goal === 'cart' ? [`The quickest: ${sayParts(parts)}.`] : []),
    ...(buying ? [`Bought ${sayBuying(buying)}`] : []),
    ...(shown === undefined ? [] : [`Shown by you: ${countWords(shown, 'click')}.`]),
  ];
}

const sayParts = (parts: ClickFigures['parts']): string =>
  Object.entries(partNames)
    .map(([part, name]) => `${name} ${parts[part as keyof typeof parts] ?? '–'}`)
    .join(', ');
