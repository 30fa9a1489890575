import type { ElementName } from './link-name.ts';

const most = 80;

/**
 * What the picture in a link or button is called in the mark-up: an icon font's word or class, `#cart` of a drawing's `use`,
 * an image's file name; lower case, at most 80 characters. Null when it has no picture that tells.
 */
export function iconOf(element: Element): string | null {
  const picture = element.querySelector('i,svg,img,[aria-hidden="true"],[class*="icon"]') ?? element;
  const told = [fontWord(picture), drawingName(picture), fileName(picture), picture.getAttribute('class') ?? ''].find(
    (name) => name !== '',
  );
  return told ? told.replace(/\s+/g, ' ').slice(0, most).toLowerCase() : null;
}

/** Only where no written words name the element; a counter (`3`) is no word. */
export function needsIcon(name: ElementName): boolean {
  return name.namedBy !== 'label' && (name.namedBy !== 'text' || !/\p{L}/u.test(name.words));
}

/** Icon fonts draw the word `shopping_bag` as a bag. */
function fontWord(picture: Element): string {
  const text = picture.localName === 'svg' ? '' : (picture.textContent ?? '').trim();
  return /^[a-z]+(_[a-z]+)*$/.test(text) && text.length <= 40 ? text : '';
}

function drawingName(picture: Element): string {
  const use = picture.querySelector('use');
  const from = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? '';
  return from.includes('#') ? from.slice(from.indexOf('#') + 1) : '';
}

function fileName(picture: Element): string {
  if (picture.localName !== 'img') return '';
  return /([^/?#]+)(?:[?#]|$)/.exec((picture.getAttribute('src') ?? '').slice(-300))?.[1] ?? '';
}
