/** What of the user's and the page's doings is minded. */
interface Watching {
  readonly onEscape: () => void;
  /** Whether an event is one of the card. */
  readonly isOurs: (event: Event) => boolean;
  /** A real press: the elements under it, the innermost first. */
  readonly onPress: (path: readonly Element[]) => void;
  /** The page has become another without being loaded, or came back as the browser had kept it. */
  readonly onMoved: () => void;
}

/** Pages change all the time: they are looked at again this often at most, and so often in any case. */
const soonMs = 200;
const lateMs = 1_500;

/** Listens to the page until the signal aborts, without changing or holding up anything. `changed`: it is worth looking at again; asked at each frame. */
export function watchPage(page: Document, signal: AbortSignal, watching: Watching): { changed(): boolean } {
  const view = page.defaultView ?? window;
  const until = { capture: true, passive: true, signal };
  let isDirty = true;
  let lookedAt = -Infinity;
  let at = page.location.href;
  const observer = new MutationObserver(() => (isDirty = true));
  observer.observe(page, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'href', 'aria-expanded', 'aria-checked', 'aria-hidden', 'disabled', 'inert'],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  for (const type of ['change', 'input', 'transitionend', 'animationend', 'resize', 'toggle'])
    view.addEventListener(type, () => (isDirty = true), until);

  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || event.isComposing) return;
      // Escape belongs to the window that the page has opened over itself.
      if (!watching.isOurs(event) && page.querySelector('dialog:modal') !== null) return;
      if (watching.isOurs(event)) event.stopPropagation();
      watching.onEscape();
    },
    { capture: true, signal },
  );
  view.addEventListener(
    'click',
    (event) => {
      isDirty = true;
      if (event.isTrusted && !watching.isOurs(event)) watching.onPress(event.composedPath().filter((one) => one instanceof Element));
    },
    until,
  );
  view.addEventListener('pageshow', ({ persisted }) => persisted && watching.onMoved(), until);

  return {
    changed() {
      const now = performance.now();
      if (page.location.href !== at) {
        at = page.location.href;
        watching.onMoved();
      }
      if (now - lookedAt < (isDirty ? soonMs : lateMs)) return false;
      isDirty = false;
      lookedAt = now;
      return true;
    },
  };
}
