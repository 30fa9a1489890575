import type { Passage } from '../model/page-content.ts';
import { limits } from './limits.ts';
import { addMeasures, type Segment } from './segment.ts';
import type { TileOf } from './read-tiles.ts';
import { selectorOf } from './selector-of.ts';
import { tidyText } from './tidy-text.ts';

/**
 * Turns segments into passages: each takes in the segments under its lower headings that follow in its region. Headings of tiles
 * make none; their words belong to the passage around. At most 150.
 */
export function readPassages(segments: readonly Segment[], tileOf: TileOf): readonly Passage[] {
  const headed = segments.filter((segment) => segment.element !== null);
  const passages: Passage[] = [];
  headed.forEach((segment, index) => {
    if (passages.length >= limits.passages || !segment.element || tileOf(segment.element)) return;
    const below = segmentsBelow(headed, index, tileOf);
    const texts = below.map((one, at) => (at === 0 ? one.text : `${one.heading} ${one.text}`).slice(0, limits.passageExcerpt));
    passages.push({
      heading: segment.heading,
      level: segment.level,
      selector: selectorOf(segment.part ?? segment.element),
      place: segment.place,
      hidden: segment.hidden,
      words: below.reduce((sum, one) => sum + one.words, 0),
      excerpt: tidyText(texts.slice(0, 20).join(' '), limits.passageExcerpt),
      measures: below.map((one) => one.measures).reduce(addMeasures),
    });
  });
  return passages;
}

/** The segment itself and those of its region that stand in its scope under lower headings, or under headings of tiles. */
function segmentsBelow(headed: readonly Segment[], index: number, tileOf: TileOf): readonly Segment[] {
  const first = headed[index];
  if (!first) return [];
  const below = [first];
  for (let at = index + 1; at < headed.length; at++) {
    const next = headed[at];
    if (!next?.element || next.region !== first.region) continue;
    if (first.scope && !first.scope.contains(next.element)) break;
    if (next.level <= first.level && !tileOf(next.element)) break;
    below.push(next);
  }
  return below;
}
