import { method } from '../read/unclobbered.ts';

// What a mouse does to an element, in the order in which browsers tell of it: https://w3c.github.io/pointerevents/#mapping-for-devices-that-support-hover

const common = { bubbles: true, cancelable: true, composed: true };
const pointer = { ...common, pointerType: 'mouse', isPrimary: true, pointerId: 1 };

/** A press by hand, as far as scripts can tell; its own default action happens as well. */
export function press(element: Element): void {
  send(element, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  send(element, new MouseEvent('mousedown', { ...common, buttons: 1 }));
  send(element, new PointerEvent('pointerup', pointer));
  send(element, new MouseEvent('mouseup', common));
  send(element, new PointerEvent('click', { ...pointer, detail: 1 }));
}

/** The mouse comes to rest on an element. */
export function pointAt(element: Element): void {
  send(element, new PointerEvent('pointerover', pointer));
  send(element, new PointerEvent('pointerenter', { ...pointer, bubbles: false }));
  send(element, new MouseEvent('mouseover', common));
  for (const one of withAncestors(element)) send(one, new MouseEvent('mouseenter', { ...common, bubbles: false }));
  send(element, new PointerEvent('pointermove', pointer));
  send(element, new MouseEvent('mousemove', common));
}

/** And leaves it. */
export function pointAway(element: Element): void {
  send(element, new PointerEvent('pointerout', pointer));
  send(element, new PointerEvent('pointerleave', { ...pointer, bubbles: false }));
  send(element, new MouseEvent('mouseout', common));
  for (const one of withAncestors(element)) send(one, new MouseEvent('mouseleave', { ...common, bubbles: false }));
}

/** Escape, which closes what is open wherever authors keep to the patterns: https://www.w3.org/WAI/ARIA/apg/patterns/ */
export function pressEscape(document: Document): void {
  const key = { ...common, key: 'Escape', code: 'Escape' };
  const target = document.activeElement ?? document.documentElement;
  send(target, new KeyboardEvent('keydown', key));
  send(target, new KeyboardEvent('keyup', key));
}

/** Entries of menus listen on the box around them. */
function withAncestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && found.length < 4 && at.localName !== 'body'; at = at.parentElement) found.push(at);
  return found;
}

function send(element: Element, event: Event): void {
  method(element, 'dispatchEvent').call(element, event);
}
