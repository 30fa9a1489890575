import type { ClickFigures } from '../model/click-figures.ts';
import { countWords } from '../model/count-words.ts';
import { sayBuying } from '../model/say-buying.ts';
import type { GoalKind } from '../model/settings.ts';
import { partNames } from './part-names.ts';
import { said, say } from '../model/say.ts';

/** Clicks to one goal on one device in sentences: figures, parts, how one buys, what was shown. */
export function clicksInFull(figures: ClickFigures | null, goal: GoalKind): readonly string[] {
  if (figures === null) return [say`Not yet known.`];
  const { quickest, typical, slowest, counted, bySearch, parts, buying, shown } = figures;
  if (quickest === null) return [say`No way was found.`];
  const ways = countWords(counted, goal === 'cart' ? 'product' : 'way');
  const found = say`Quickest ${quickest}. Typical ${typical ?? '–'}, of ${ways}. Slowest ${slowest ?? '–'}.`;
  return [
    bySearch === null ? found : `${found} ${say`By search: type, then ${bySearch}.`}`,
    ...(goal === 'cart' ? [say`The quickest: ${sayParts(parts)}.`] : []),
    ...(buying ? [say`Bought ${sayBuying(buying)}`] : []),
    ...(shown === undefined ? [] : [say`Shown by you: ${countWords(shown, 'click')}.`]),
  ];
}

const sayParts = (parts: ClickFigures['parts']): string =>
  Object.entries(partNames)
    .map(([part, name]) => `${said(name)} ${parts[part as keyof typeof parts] ?? '–'}`)
    .join(', ');
