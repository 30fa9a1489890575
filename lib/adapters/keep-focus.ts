/** Scripts of a framed page may take the focus though the frame is inert. Chromium has a policy against it, which is not on: hence by hand. */
const lookEveryMs = 100;

/**
 * Gives the focus back to what had it whenever `host`, an element of ours, has got it. While the tab itself is not in front (the popup is) no event
 * tells, so it is looked after as well. Call the answer to end it.
 */
export function keepFocus(host: Element): () => void {
  let owner = document.activeElement;
  const giveBack = () => {
    if (document.activeElement !== host) {
      owner = document.activeElement;
      return;
    }
    if (owner instanceof HTMLElement && owner.isConnected && owner !== document.body) owner.focus({ preventScroll: true });
    // What cannot have it (the page as a whole) gets it by nobody else having it.
    if (document.activeElement === host) (host as HTMLElement).blur();
  };
  const timer = setInterval(giveBack, lookEveryMs);
  addEventListener('blur', giveBack);
  return () => {
    giveBack();
    clearInterval(timer);
    removeEventListener('blur', giveBack);
  };
}
