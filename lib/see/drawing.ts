import { method } from '../read/unclobbered.ts';
import type { Box } from './box.ts';

/** What the browser made of one page: asked, never changed. */
export interface Drawing {
  /** In CSS pixels: the window, and the whole page. */
  readonly width: number;
  readonly windowHeight: number;
  readonly height: number;
  /** The furthest that can be scrolled to at either side, in CSS pixels. */
  readonly reach: { readonly left: number; readonly right: number };
  /** Null for what is no longer in the page. */
  readonly styleOf: (element: Element) => CSSStyleDeclaration | null;
  /** False for what a component does not show of its content. */
  readonly isShown: (element: Element) => boolean;
  readonly boxOf: (element: Element) => Box | null;
  /** Whether a condition of a style sheet holds at this size. */
  readonly holds: (condition: string) => boolean;
  readonly styleSheets: readonly CSSStyleSheet[];
}

/** Null when the page stands in no window. `twin` leads from what was read to what is laid out. */
export function drawingOf(page: Document, twin: (element: Element) => Element | null): Drawing | null {
  const view = valueOf(page, 'defaultView') as (Window & typeof globalThis) | null;
  const [root] = method(page, 'getElementsByTagName').call(page, 'html') as HTMLCollectionOf<Element>;
  if (!view || !root) return null;
  const rectOf = method(root, 'getBoundingClientRect') as (this: Element) => DOMRect;
  const { scrollX, scrollY } = view;
  return {
    width: view.innerWidth,
    windowHeight: view.innerHeight,
    height: Math.max(root.scrollHeight, view.innerHeight),
    reach: reachOf(root, view),
    styleOf: (element) => {
      const live = twin(element);
      return live ? view.getComputedStyle(live) : null;
    },
    isShown: (element) => twin(element)?.checkVisibility() ?? false,
    boxOf: (element) => {
      const live = twin(element);
      if (!live) return null;
      const { left, top, right, bottom } = rectOf.call(live);
      return { left: left + scrollX, top: top + scrollY, right: right + scrollX, bottom: bottom + scrollY };
    },
    holds: (condition) => view.matchMedia(condition).matches,
    styleSheets: [...(valueOf(page, 'styleSheets') as StyleSheetList), ...(valueOf(page, 'adoptedStyleSheets') as CSSStyleSheet[])],
  };
}

/** Pages written from right to left scroll to the left. What html or body cuts off cannot be scrolled to at all. */
function reachOf(root: Element, view: Window): Drawing['reach'] {
  const body = [...root.children].find(({ localName }) => localName === 'body');
  const styles = [root, body].flatMap((element) => (element ? [view.getComputedStyle(element)] : []));
  const wide = root.clientWidth;
  if (styles.some(({ overflowX }) => overflowX === 'hidden' || overflowX === 'clip')) return { left: 0, right: wide };
  const most = Math.max(root.scrollWidth, wide);
  return styles[0]?.direction === 'rtl' ? { left: wide - most, right: wide } : { left: 0, right: most };
}

/** A property of the document as the browser has it, whatever pictures and forms are called. */
function valueOf(page: Document, name: string): unknown {
  let at: unknown = Object.getPrototypeOf(page);
  while (at !== null && !Object.hasOwn(at as object, name)) at = Object.getPrototypeOf(at);
  return at === null ? null : (Object.getOwnPropertyDescriptor(at, name)?.get?.call(page) as unknown);
}
