import type { NotedElement } from '../model/note-schema.ts';
import { fieldLabel } from '../read/field-label.ts';
import { linkName } from '../read/link-name.ts';
import { selectorOf } from '../read/selector-of.ts';
import { textOf } from '../read/text-of.ts';

/** Words of an element that is no link: enough to know it by. */
const mostWords = 120;
const buttons = '[type="button" i],[type="submit" i],[type="reset" i],[type="image" i]';
/** What a person typed there is theirs: only its label is told. */
const fields = `input:not(${buttons}),select,textarea`;
const named = `a,area,button,input:is(${buttons}),[role="button"],[role="link"]`;
/** All that a press is made of. Whatever is under the pointer must hear of none. */
const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
] as const;

/** Milliseconds for which the glass stays after a pick: the second half of a double click comes within. */
const lingerMs = 500;

/** Beats every rule of a page: nothing is stronger than an inline declaration that is important. */
const glass = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  'z-index': '2147483647',
  'pointer-events': 'auto',
  cursor: 'crosshair',
};
/** The accent between a light and a dark halo, so that it is seen on any ground. */
const ring =
  'position:fixed;pointer-events:none;border:3px solid #b81f28;border-radius:2px;box-shadow:0 0 0 1px #fdfcf8,inset 0 0 0 1px #fdfcf8,0 0 0 2px #17202a;box-sizing:border-box';

/**
 * Lets the user point at an element of the page: a ring follows the mouse, or the focus; a click or Enter picks, Esc leaves (null). The page
 * is under glass meanwhile and until the press that picked is over, and no press gets through, so that nothing on it is activated.
 */
export function pointAtElement(page: Document, signal: AbortSignal): Promise<NotedElement | null> {
  const done = Promise.withResolvers<NotedElement | null>();
  let letGo: () => void = () => undefined;
  const pointing = new AbortController();
  const glassed = new AbortController();
  const until = { capture: true, passive: false, signal: glassed.signal };
  const whilePointing = { capture: true, passive: true, signal: pointing.signal };
  const view = page.defaultView ?? window;
  const { pane, mark } = cover(page);
  let at: Element | null = null;

  const ringOn = (element: Element | null): void => {
    at = element;
    const box = element?.getBoundingClientRect();
    mark.style.cssText = box
      ? `${ring};left:${box.left - 3}px;top:${box.top - 3}px;width:${box.width + 6}px;height:${box.height + 6}px`
      : 'display:none';
  };
  const lift = (): void => {
    glassed.abort();
    pane.remove();
  };
  const end = (picked: Element | null): void => {
    pointing.abort();
    ringOn(null);
    done.resolve(picked && { selector: selectorOf(picked).slice(0, 1_000), words: wordsOf(picked) });
  };
  const leave = (): void => {
    end(null);
    lift();
  };
  /** The glass stays until the press is over, also where the release of its key takes longer. */
  const pick = (picked: Element | null, isReleased: Promise<void> | null): void => {
    end(picked);
    const lingered = new Promise((resolve) => view.setTimeout(resolve, lingerMs));
    void Promise.all([lingered, isReleased]).then(lift);
  };
  const under = ({ clientX, clientY }: MouseEvent): Element | null =>
    page.elementsFromPoint(clientX, clientY).find((one) => one !== pane && one !== page.documentElement) ?? null;
  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const press = (event: Event): void => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    // A touch that is prevented becomes no click, and picks nothing; it ends on the glass anyway.
    if (!event.type.startsWith('touch')) event.preventDefault();
    if (event.type === 'click' && !pointing.signal.aborted) pick(under(event as MouseEvent), null);
  };
  for (const kind of presses) view.addEventListener(kind, press, until);
  view.addEventListener('pointermove', (event) => ringOn(under(event)), whilePointing);
  view.addEventListener('focusin', ({ target }) => target instanceof Element && target !== pane && ringOn(target), whilePointing);
  view.addEventListener('scroll', () => ringOn(at), whilePointing);
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') leave();
      else if (event.key === 'Enter' && at) pick(at, new Promise((resolve) => (letGo = resolve)));
      else if (event.key !== ' ' && event.key !== 'Enter') return;
      hold(event);
    },
    until,
  );
  // A press that begins with a key ends with one: a button would take the release for itself.
  view.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      if (event.isTrusted) letGo();
      hold(event);
    },
    until,
  );
  // A window that is left hears of no release.
  view.addEventListener('blur', ({ target }) => target === view && letGo(), { signal: glassed.signal });
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  return done.promise;
}

function cover(page: Document): { readonly pane: HTMLElement; readonly mark: HTMLElement } {
  const pane = page.createElement('div');
  for (const [name, value] of Object.entries(glass)) pane.style.setProperty(name, value, 'important');
  const mark = page.createElement('div');
  mark.style.display = 'none';
  pane.attachShadow({ mode: 'closed' }).append(mark);
  page.documentElement.append(pane);
  try {
    // Above all that the page stacks, whatever its numbers.
    pane.popover = 'manual';
    pane.showPopover();
  } catch {
    pane.removeAttribute('popover');
  }
  return { pane, mark };
}

function wordsOf(element: Element): string {
  if (element.matches(fields) || (element instanceof HTMLElement && element.isContentEditable)) return cut(fieldLabel(element));
  const name = element.matches(named) ? linkName(element).words : (element.getAttribute('alt') ?? '');
  return cut(name === '' ? textOf(element, mostWords + 1).text : name);
}

function cut(words: string): string {
  const tidy = words.replaceAll(/\s+/g, ' ').trim();
  return tidy.length > mostWords ? `${tidy.slice(0, mostWords)}…` : tidy;
}
