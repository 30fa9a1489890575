import type { Opener, PageLayout, SeenElement } from '../model/layout.ts';
import { openedBy, type Path } from '../see/opened-by.ts';
import type { Untold } from '../see/untold-toggles.ts';
import type { PageView } from '../see/view-page.ts';
import { madeMarkup } from './made-markup.ts';
import { pointAt, pointAway, press, pressEscape } from './press.ts';
import { untilStill } from './until-still.ts';

/** A page that was drawn with its scripts. */
export interface LivePage {
  readonly document: Document;
  /** Looks at it as it is now; null when it is gone, or there is more to look at than time. */
  readonly look: () => Promise<PageView | null>;
  /** Whether it is still there: a press may lead elsewhere after all. */
  readonly isThere: () => boolean;
  readonly signal: AbortSignal;
  /** What needs not be pressed again; absent: nothing. */
  readonly isKnown?: (opener: Untold['opener']) => boolean;
}

/** What one opener opened. */
export interface OpenedPart {
  readonly path: Path;
  /** See openedBy. */
  readonly elements: readonly SeenElement[];
  /** What came into the page with it, where that has links; else empty. */
  readonly markup: string;
}

/** Menus in menus, as far as they are opened one in another. Judgement: drawers of shops have two levels. */
const deepest = 2;
/** All the pressing on one page and screen. Judgement: four buttons at half a second. */
const longestMs = 3_000;

/**
 * Opens what a drawn page does not tell about, by pressing or, on a wide screen, by pointing, and watches what appears: one after the other,
 * each closed again before the next. What cannot be closed ends it. Answers with what opened. Rejects only when aborted.
 */
export async function openParts(page: LivePage, view: PageView): Promise<readonly OpenedPart[]> {
  const end = performance.now() + longestMs;
  const found: OpenedPart[] = [];
  /** False when the page does not stand any more as it did before. */
  async function explore(from: PageView, outer: Path | null, tried: ReadonlySet<string>): Promise<boolean> {
    const now = from.untold().filter(({ opener }) => !tried.has(keyOfOpener(opener)) && !page.isKnown?.(opener));
    const passed = new Set([...tried, ...now.map(({ opener }) => keyOfOpener(opener))]);
    for (const toggle of now) {
      for (const how of waysOf(toggle, from.layout)) {
        if (performance.now() > end || !page.isThere()) return false;
        const before = new Set<Element>(page.document.querySelectorAll('*'));
        const hasChanged = await changes(page, () => (how === 'hover' ? pointAt : press)(toggle.element));
        if (!page.isThere()) return false;
        if (!hasChanged) continue;
        const after = await page.look();
        if (after === null) return false;
        const path = pathTo(toggle, how, outer);
        const elements = openedBy(path, from, after);
        if (elements.length > 0) found.push({ path, elements, markup: madeMarkup(page.document, before) });
        const isDeeper = elements.length > 0 && path.openers.length < deepest;
        if (isDeeper && !(await explore(after, path, passed))) return false;
        if (!(await close(toggle.element, how, page))) return false;
        if (elements.length > 0) break;
      }
    }
    return true;
  }
  await explore(view, null, new Set());
  return found;
}

/** What makes an opener the same on another page. */
export const keyOfOpener = ({ slot, words }: Opener): string => `${slot} ${words}`;

/** There is a mouse on a desktop: what opens under it needs no press. */
function waysOf({ isLink }: Untold, { device }: PageLayout): readonly Opener['how'][] {
  if (device === 'phone') return ['press'];
  return isLink ? ['hover'] : ['hover', 'press'];
}

function pathTo({ opener, screenful }: Untold, how: Opener['how'], outer: Path | null): Path {
  const openers = [...(outer?.openers ?? []), { ...opener, how }];
  return { openers, screenful: outer?.screenful ?? screenful };
}

/** Whether doing something changes anything of the page. */
const changes = ({ document, signal }: LivePage, act: () => void): Promise<boolean> => untilStill(document, signal, act);

/** As visitors close things: the mouse goes away, or the same button again, or Escape. False where none of it does. */
async function close(element: Element, how: Opener['how'], page: LivePage): Promise<boolean> {
  const acts = [() => (how === 'hover' ? pointAway : press)(element), () => pressEscape(page.document)];
  for (const act of acts) {
    const isClosed = (await changes(page, act)) && element.getAttribute('aria-expanded') !== 'true';
    if (isClosed || !page.isThere()) break;
  }
  return page.isThere() && element.getAttribute('aria-expanded') !== 'true';
}
