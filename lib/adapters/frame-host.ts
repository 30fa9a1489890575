import { keepFocus, type FocusKeeper } from './keep-focus.ts';

interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly focus: FocusKeeper;
}
let host: Host | null = null;

/**
 * Puts a frame of ours into the page. All stand in one element, inert and hidden from everybody: pages that watch what is added to them see that one
 * come and go. Call the answer to take the frame away.
 */
export function standIn(frame: HTMLIFrameElement): () => void {
  const { root } = (host ??= raiseHost());
  root.append(frame);
  return () => {
    host?.focus.giveBack();
    frame.remove();
    if (!host || host.root.childElementCount > 0) return;
    host.focus.end();
    host.element.remove();
    host = null;
  };
}

function raiseHost(): Host {
  const element = document.createElement('div');
  element.setAttribute(
    'style',
    'all: initial !important; position: fixed !important; top: 0; left: 0; width: 0; height: 0; pointer-events: none;',
  );
  element.setAttribute('aria-hidden', 'true');
  element.inert = true;
  const root = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  return { element, root, focus: keepFocus(element, root) };
}
