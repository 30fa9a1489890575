import type { Closer } from './closer.ts';
import { hovered, pressed, type Candidate, type Scene } from './scene.ts';
import { shownBy } from './shown-by.ts';

const pressable = 'a[href],button,summary,label,[role="button"],[role="menuitem"],[tabindex="0"],[aria-haspopup]';
const mostBoxes = 80;

/** What must be hovered so that a part shows. On a phone, where the first tap shows it, the link or button that is tapped. */
export function* hoverOpeners(closer: Closer, scene: Scene): Generator<Candidate, void, void> {
  const rules = scene.rules.states.filter(({ state }) => state === 'hover');
  for (const by of rules.length > 0 ? shownBy(closer, rules, null) : []) {
    const trigger = triggerIn(by, closer, scene);
    if (scene.device === 'desktop') yield hovered(trigger ?? wordsBeside(by, closer));
    else if (trigger) yield pressed(trigger);
  }
}

/** What is focused by a press: most often what is hovered as well. */
export function* focusOpeners(closer: Closer, scene: Scene): Generator<Candidate, void, void> {
  const rules = scene.rules.states.filter(({ state }) => state === 'focus');
  for (const by of rules.length > 0 ? shownBy(closer, rules, null) : []) {
    // A link that shows when it is focused is met with the keyboard only.
    const trigger = by === closer.element ? null : triggerIn(by, closer, scene);
    if (trigger) yield pressed(trigger);
  }
}

/** Labels of the boxes that show a part when they are checked, or the boxes themselves where they can be seen. */
export function* checkedOpeners(closer: Closer, scene: Scene): Generator<Candidate, void, void> {
  const rules = scene.rules.states.filter(({ state }) => state === 'checked');
  if (rules.length === 0) return;
  const { document } = scene.around;
  const boxes = [...document.querySelectorAll('input[type="checkbox" i],input[type="radio" i]')].slice(0, mostBoxes);
  for (const box of shownBy(closer, rules, boxes)) {
    const id = box.getAttribute('id');
    const labels = [...document.querySelectorAll('label')].filter(
      (label) => (id !== null && label.getAttribute('for') === id) || label.contains(box),
    );
    for (const one of [...labels, box]) if (!closer.element.contains(one)) yield pressed(one);
  }
}

/** The link or button that is under the mouse or finger: what is hovered itself, else the last one in it before the closed part, else the first behind. */
function triggerIn(by: Element, { element }: Closer, { closureOf }: Scene): Element | null {
  if (by.matches(pressable)) return by;
  const within = [...by.querySelectorAll(pressable)]
    .slice(0, 40)
    .filter(
      (one) => !element.contains(one) && closureOf(one).closers.every((closer) => closer.element.contains(element) || isCover(closer, one)),
    );
  const before = within.filter((one) => (one.compareDocumentPosition(element) & 4) !== 0);
  return before.at(-1) ?? within[0] ?? (element.matches(pressable) ? element : null);
}

/** A see-through link over a tile. */
function isCover({ element, ways }: Closer, link: Element): boolean {
  return element === link && ways.size === 1 && ways.has('opacity');
}

function wordsBeside(by: Element, { element }: Closer): Element {
  let part = element;
  while (part.parentElement && part.parentElement !== by) part = part.parentElement;
  return part.previousElementSibling ?? by;
}
