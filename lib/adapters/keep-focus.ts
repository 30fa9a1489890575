/** Scripts of a framed page may take the focus though the frame is inert. Chromium has a policy against it, which is not on: hence by hand. */
const lookEveryMs = 100;

export interface FocusKeeper {
  /** At once: a frame that goes with the focus leaves it to nobody. */
  giveBack(): void;
  end(): void;
}

/**
 * Gives the focus back to what had it whenever `host`, the element of ours in which all frames stand, has got it. While the tab itself is not in front
 * (the popup is) no event tells, so it is looked after as well. Within the frames it is given back in the moment in which it is taken, and at the latest
 * with the next key: what the visitor types goes where they type it.
 */
export function keepFocus(host: HTMLElement, frames: ShadowRoot): FocusKeeper {
  const guarded = new WeakSet<Window>();
  const documents = () => Array.from(frames.querySelectorAll('iframe'), (frame) => frame.contentDocument);
  // A frame may have the keys though the page's own element is named as having the focus.
  const isTaken = () => document.activeElement === host || documents().some((one) => one?.hasFocus());
  let owner = deepest();
  const giveBack = () => {
    if (!isTaken()) {
      owner = deepest();
      return;
    }
    if (owner instanceof HTMLElement && owner.isConnected && owner !== document.body) owner.focus({ preventScroll: true });
    // What cannot have it (the page as a whole) gets it by nobody else having it.
    if (document.activeElement === host) host.blur();
  };
  /** While the focus is on its way it cannot be turned round. */
  const soon = () => queueMicrotask(look);
  const look = () => {
    for (const view of documents().map((one) => one?.defaultView)) {
      if (!view || guarded.has(view)) continue;
      guarded.add(view);
      view.addEventListener('focus', soon, true);
      view.addEventListener('keydown', giveBack, true);
    }
    giveBack();
  };
  const timer = setInterval(look, lookEveryMs);
  addEventListener('blur', soon);
  document.addEventListener('focusin', soon, true);
  return {
    giveBack,
    end() {
      giveBack();
      clearInterval(timer);
      removeEventListener('blur', soon);
      document.removeEventListener('focusin', soon, true);
    },
  };
}

/** What has the focus, within open shadow roots too: their hosts cannot take it back for it. */
function deepest(): Element | null {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}
