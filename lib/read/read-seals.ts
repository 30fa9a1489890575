import { sealAt, sealNamed } from '../model/find-seal.ts';
import type { SealMark } from '../model/proof-marks.ts';
import type { Seal } from '../model/seal.ts';
import { seals } from '../model/seals.ts';
import { limits } from './limits.ts';
import type { TileOf } from './read-tiles.ts';
import { selectorOf } from './selector-of.ts';
import type { Surroundings } from './surroundings.ts';
import { tidyText } from './tidy-text.ts';

const most = 30;
/** Pictures and frames of a page that are looked at. */
const mostLookedAt = 3000;
const widgets = seals.flatMap((seal) => (seal.widget ? [{ seal, selector: seal.widget }] : []));
const anyWidget = widgets.map(({ selector }) => selector).join(',');

type Found = Pick<SealMark, 'how' | 'words'> & { readonly seal: Seal };

/** The first place of each seal that stands in the page as a picture, a frame or an element that a script of its own fills; at most 30. */
export function readSeals(around: Surroundings, tileOf: TileOf): readonly SealMark[] {
  const marks = new Map<string, SealMark>();
  const elements = [...around.document.querySelectorAll(`img,iframe[src],${anyWidget}`)].slice(0, mostLookedAt);
  for (const element of elements) {
    const found = marks.size < most && !around.unseen.has(element) ? sealIn(element, around) : null;
    if (!found || marks.has(found.seal.id) || (found.seal.only === 'pictures' && tileOf(element))) continue;
    const { place } = around.regionOf(element);
    marks.set(found.seal.id, { ...found, seal: found.seal.id, selector: selectorOf(element), place });
  }
  return [...marks.values()];
}

function sealIn(element: Element, around: Surroundings): Found | null {
  const source = element.getAttribute('src') || element.getAttribute('data-src') || '';
  if (element.localName === 'img') {
    const words = tidyText(element.getAttribute('alt') || element.getAttribute('title') || '', limits.nameLength);
    const seal = sealNamed(words, 'picture') ?? (source === '' ? null : (sealOn(source, around) ?? sealNamed(fileName(source), 'picture')));
    return seal && { seal, how: 'picture', words };
  }
  const words = tidyText(element.getAttribute('title') ?? '', limits.nameLength);
  if (element.localName === 'iframe') {
    const seal = sealOn(source, around);
    return seal && { seal, how: 'frame', words };
  }
  const widget = widgets.find(({ selector }) => element.matches(selector));
  return widget ? { seal: widget.seal, how: 'widget', words } : null;
}

/** Addresses of other hosts only: most pictures are the site's own. */
function sealOn(source: string, { base }: Surroundings): Seal | null {
  if (!/^(?:https?:)?\/\//i.test(source) || source.length > limits.addressLength || !URL.canParse(source, base)) return null;
  const { host, pathname } = new URL(source, base);
  return sealAt(`${host}${pathname}`);
}

/** `/img/trusted-shops_seal.png?v=2` is called "trusted shops seal". */
const fileName = (source: string): string =>
  source.startsWith('data:')
    ? ''
    : (/([^/?#]{3,80})\.(?:svg|png|jpe?g|webp|avif|gif)(?:[?#]|$)/i.exec(source.slice(0, 2000))?.[1] ?? '').replace(/%20|[-_.+ ]+/g, ' ');
