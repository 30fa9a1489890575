import { selectorOf } from '../read/selector-of.ts';
import type { Closer } from './closer.ts';
import { isMatch } from './is-match.ts';
import { stateWords, type StateRule } from './style-rules.ts';

/** Levels above a closed part, and elements beside each of the first three, of which the state can depend. */
const levels = 12;
const beside = 12;

/**
 * What must be hovered, focused or checked so that a closed part shows, after the page's own rules: one element for each
 * rule that does it. `among` are those that can be checked; for the others it is looked for around the part.
 */
export function shownBy(closer: Closer, rules: readonly StateRule[], among: readonly Element[] | null): readonly Element[] {
  const { element } = closer;
  const parts = [
    element,
    ...(closer.ways.has('size') || closer.ways.has('place') ? [element.parentElement, element.firstElementChild] : []),
  ];
  const found: Element[] = [];
  for (const part of parts) {
    if (!part) continue;
    for (const rule of rules) {
      if (![...rule.shows].some((way) => closer.ways.has(way)) || !isMatch(part, rule.anyState)) continue;
      const by = (among ?? around(part)).findLast((one) => isMatch(part, when(rule.selector, one)));
      if (by && !found.includes(by)) found.push(by);
    }
  }
  return found;
}

/** The selector with its states taken as those of this element, and of those around it. */
function when(selector: string, element: Element): string {
  const own = selectorOf(element);
  const count = selector.match(stateWords)?.length ?? 0;
  return selector.replace(stateWords, count > 1 ? `:is(${own},:has(${own}))` : `:is(${own})`);
}

/** The part itself, what stands before it, and what it stands in: the last is preferred, since it opens all parts in it at once. */
function around(element: Element): readonly Element[] {
  const above: Element[] = [];
  const before: Element[] = [];
  for (let at: Element | null = element, level = 0; at && level < levels; at = at.parentElement, level++) {
    if (level > 0 && at.localName !== 'html' && at.localName !== 'body') above.push(at);
    let sibling = level < 3 ? at.previousElementSibling : null;
    for (let count = 0; sibling && count < beside; sibling = sibling.previousElementSibling, count++) before.unshift(sibling);
  }
  return [element, ...before, ...above];
}
