/** Scripts of a framed page may take the focus though the frame is inert. Chromium has a policy against it, which is not on: hence by hand. */
const lookEveryMs = 100;

/** Elements of ours that must not have the focus, and what had it before one of them got it. */
const ours = new Set<Element>();
let owner: Element | null = null;
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Gives the focus back to what had it whenever `host`, an element of ours, has got it. While the tab itself is not in front (the popup is) no event
 * tells, so it is looked after as well. One watch for all frames: the focus of one is not to be handed to another. Call the answer to end it.
 */
export function keepFocus(host: Element): () => void {
  ours.add(host);
  if (ours.size === 1) {
    owner = deepest();
    timer = setInterval(giveBack, lookEveryMs);
    addEventListener('blur', giveBack);
    document.addEventListener('focusin', remember, true);
  }
  return () => {
    giveBack();
    ours.delete(host);
    if (ours.size > 0) return;
    clearInterval(timer);
    removeEventListener('blur', giveBack);
    document.removeEventListener('focusin', remember, true);
    owner = null;
  };
}

function remember(): void {
  if (!isOurs(document.activeElement)) owner = deepest();
}

function giveBack(): void {
  const { activeElement } = document;
  if (!isOurs(activeElement)) return remember();
  if (owner instanceof HTMLElement && owner.isConnected && owner !== document.body) owner.focus({ preventScroll: true });
  // What cannot have it (the page as a whole) gets it by nobody else having it.
  if (isOurs(document.activeElement)) (document.activeElement as HTMLElement).blur();
}

const isOurs = (element: Element | null) => element !== null && ours.has(element);

/** What has the focus, within open shadow roots too: their hosts cannot take it back for it. */
function deepest(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
