import type { Overlay } from '../model/page-looks.ts';
import { surroundingsIn } from '../read/surroundings.ts';
import { textOf } from '../read/text-of.ts';
import { tidyText } from '../read/tidy-text.ts';
import { linkName } from '../read/link-name.ts';
import { type Box, isThin, within } from './box.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import { readColor } from './color.ts';
import { liveTwins } from './live-twins.ts';

/** A part that covers less of the first screenful is a badge in a corner. */
const leastCover = 0.02;
const atOnce = 200;
const most = { elements: 8_000, tops: 20, overlays: 6, buttons: 12 } as const;
/** Cells of the first screenful, each way. */
const cells = 40;

/**
 * What lies over a page that has loaded, largest first: what is fixed to the window or in its top layer, bars at the head of the page left out. In steps;
 * null for a page that stands in no window.
 */
export function* overlaysIn(page: Document, url: string): Generator<void, readonly Overlay[] | null, void> {
  const around = surroundingsIn(page, url);
  yield;
  const drawing = drawingOf(page, liveTwins(page, around));
  if (!drawing) return null;
  const window: Box = { left: 0, top: 0, right: drawing.width, bottom: drawing.windowHeight };
  const tops: Element[] = [];
  for (const [at, element] of [...around.document.querySelectorAll('body *')].slice(0, most.elements).entries()) {
    if (at % atOnce === atOnce - 1) yield;
    if (tops.some((top) => top.contains(element)) || !isOnTop(element, drawing)) continue;
    const { place } = around.regionOf(element);
    const holdsBar = place === 'header' || place === 'menu' || place === 'breadcrumb' || element.querySelector('main,h1') !== null;
    if (!holdsBar) tops.push(element);
  }
  const overlays: Overlay[] = [];
  for (const element of tops.slice(0, most.tops)) {
    yield;
    overlays.push({ covers: coveredBy(element, drawing, window), ...saidIn(element) });
  }
  return overlays
    .filter(({ covers }) => covers >= leastCover)
    .toSorted((a, b) => b.covers - a.covers)
    .slice(0, most.overlays);
}

function isOnTop(element: Element, { styleOf, isShown }: Drawing): boolean {
  const style = styleOf(element);
  if (!style || style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) < 0.05) return false;
  const isModal = element.localName === 'dialog' && element.hasAttribute('open');
  return (style.position === 'fixed' || isModal) && isShown(element);
}

/** Share of the window that the painted parts of an element cover, 0..1, to a few hundredths. */
function coveredBy(element: Element, drawing: Drawing, window: Box): number {
  const painted = [element, ...Array.from(element.querySelectorAll('*')).slice(0, 300)].filter((one) => isPainted(one, drawing));
  const boxes = painted
    .flatMap((one) => drawing.boxOf(one) ?? [])
    .map((box) => within(box, window))
    .filter((box) => !isThin(box));
  let covered = 0;
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const x = ((column + 0.5) / cells) * window.right;
      const y = ((row + 0.5) / cells) * window.bottom;
      if (boxes.some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom)) covered += 1;
    }
  }
  return covered / (cells * cells);
}

function isPainted(element: Element, { styleOf }: Drawing): boolean {
  const style = styleOf(element);
  if (!style || style.display === 'none' || style.visibility !== 'visible') return false;
  if (/^(img|video|canvas|iframe|object)$/.test(element.localName) || style.backgroundImage !== 'none') return true;
  return (readColor(style.backgroundColor)?.alpha ?? 1) > 0.1;
}

function saidIn(element: Element): Pick<Overlay, 'words' | 'buttons'> {
  const pressed = [...element.querySelectorAll('button,a[href],[role="button"],input[type="submit"],input[type="button"]')];
  const buttons = pressed.map((one) => linkName(one).words.slice(0, 80)).filter((words) => words !== '');
  const text = `${element.getAttribute('aria-label') ?? ''} ${textOf(element, 300).text}`;
  return { words: tidyText(text, 300), buttons: buttons.slice(0, most.buttons) };
}
