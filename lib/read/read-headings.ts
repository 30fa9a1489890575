import type { Heading } from '../model/page.ts';
import { headingLevel } from './heading-level.ts';
import { limits } from './limits.ts';
import { textOf } from './text-of.ts';
import type { Surroundings } from './surroundings.ts';

/** All headings with words, in document order. */
export function readHeadings(around: Surroundings): readonly Heading[] {
  const headings: Heading[] = [];
  for (const element of around.headingScopes.keys()) {
    if (headings.length >= limits.headings) break;
    const text = textOf(element, limits.nameLength).text;
    if (text === '' || around.unseen.has(element)) continue;
    headings.push({ level: headingLevel(element), text, place: around.regionOf(element).place, hidden: around.hiddenOf(element) });
  }
  return headings;
}
