/** What is typed into something of ours, and whether it has the focus, is nothing to the page. */
const typed = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'cut',
  'copy',
  'compositionstart',
  'compositionend',
] as const;
/** Drawers that hold the focus fetch it back when they see it leave. */
const focus = ['focusin', 'focusout', 'focus', 'blur'] as const;
/** Drawers and menus close at a press outside of them; ours is none. They are stopped on their way out, for our own buttons need them. */
const pressed = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'touchstart', 'touchend'] as const;

/**
 * Keeps what happens in an element of ours from the page's own scripts. They are asked after us, as they listen on the document or below,
 * mostly; those that listen on the window and were there before us still see it.
 */
export function keepFromPage(element: HTMLElement, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView;
  const isOurs = (event: Event): boolean =>
    event.composedPath().includes(element) || (event instanceof FocusEvent && event.relatedTarget === element);
  const hold = (event: Event): void => {
    if (isOurs(event)) event.stopImmediatePropagation();
  };
  for (const type of [...typed, ...focus]) view?.addEventListener(type, hold, { capture: true, signal });
  for (const type of pressed) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
