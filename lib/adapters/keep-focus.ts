/** Scripts of a framed page may take the focus though the frame is inert. Chromium has a policy against it, which is not on: hence by hand. */
const lookEveryMs = 100;

/**
 * Gives the focus back to what had it whenever `host`, the element of ours in which all frames stand, has got it. While the tab itself is not in front
 * (the popup is) no event tells, so it is looked after as well. Call the answer to end it.
 */
export function keepFocus(host: HTMLElement): () => void {
  let owner = deepest();
  const remember = () => {
    if (document.activeElement !== host) owner = deepest();
  };
  const giveBack = () => {
    if (document.activeElement !== host) return remember();
    if (owner instanceof HTMLElement && owner.isConnected && owner !== document.body) owner.focus({ preventScroll: true });
    // What cannot have it (the page as a whole) gets it by nobody else having it.
    if (document.activeElement === host) host.blur();
  };
  const timer = setInterval(giveBack, lookEveryMs);
  addEventListener('blur', giveBack);
  document.addEventListener('focusin', remember, true);
  return () => {
    giveBack();
    clearInterval(timer);
    removeEventListener('blur', giveBack);
    document.removeEventListener('focusin', remember, true);
  };
}

/** What has the focus, within open shadow roots too: their hosts cannot take it back for it. */
function deepest(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
