import type { Passage } from '../model/page.ts';
import { limits } from './limits.ts';
import { addMeasures, type Segment } from './segment.ts';
import { selectorOf } from './selector-of.ts';
import { tidyText } from './tidy-text.ts';

/** Turns segments into passages: each takes in the segments under its lower headings that follow in its region. At most 150. */
export function readPassages(segments: readonly Segment[]): readonly Passage[] {
  const headed = segments.filter((segment) => segment.element !== null);
  const passages: Passage[] = [];
  headed.forEach((segment, index) => {
    if (passages.length >= limits.passages || !segment.element) return;
    const below = segmentsBelow(headed, index);
    const texts = below.map((one, at) => (at === 0 ? one.text : `${one.heading} ${one.text}`).slice(0, limits.passageExcerpt));
    passages.push({
      heading: segment.heading,
      level: segment.level,
      selector: selectorOf(partOf(segment.element, headed[index - 1], headed[index + below.length])),
      place: segment.place,
      hidden: segment.hidden,
      words: below.reduce((sum, one) => sum + one.words, 0),
      excerpt: tidyText(texts.slice(0, 20).join(' '), limits.passageExcerpt),
      measures: below.map((one) => one.measures).reduce(addMeasures),
    });
  });
  return passages;
}

/** The segment itself and those of its region under lower headings, up to the next of its own rank. */
function segmentsBelow(headed: readonly Segment[], index: number): readonly Segment[] {
  const first = headed[index];
  if (!first) return [];
  const below = [first];
  for (let at = index + 1; at < headed.length; at++) {
    const next = headed[at];
    if (!next || (next.region === first.region && next.level <= first.level)) break;
    if (next.region === first.region) below.push(next);
  }
  return below;
}

/** The largest element that holds the heading but none of its neighbours of the same rank. */
function partOf(heading: Element, before: Segment | undefined, after: Segment | undefined): Element {
  let part = heading;
  for (let up = part.parentElement; up && up.localName !== 'body' && up.localName !== 'main'; up = up.parentElement) {
    if ((before?.element && up.contains(before.element)) || (after?.element && up.contains(after.element))) break;
    part = up;
  }
  return part;
}
