import type { Hidden, Place } from '../model/page.ts';
import { inherited } from './inherited.ts';
import { placeByLandmark } from './place-by-landmark.ts';
import { placeByName } from './place-by-name.ts';

/** The part of the page an element stands in. */
export interface Region {
  readonly place: Place;
  /** The element that makes the region; null for the page as a whole. */
  readonly root: Element | null;
  /** Inside `main`, or inside an article or section: a `header` or `footer` there is not the page's own. */
  readonly inMain: boolean;
  readonly inPart: boolean;
}

/**
 * Finds the region of an element. Landmarks and roles speak first, then structure, then id and class words.
 * `header` is the bar itself; `menu` is a navigation list, in the bar or not, and whatever the bar keeps closed behind a toggle.
 * A footer stays one whatever stands in it; a `nav` in the content (page numbers, contents) stays content.
 */
export function regionFinder(hiddenOf: (element: Element) => Hidden): (element: Element) => Region {
  return inherited<Region>({ place: 'main', root: null, inMain: false, inPart: false }, (element, outer) => {
    const name = element.localName;
    if (name === 'html' || name === 'body') return outer;
    const place = outer.place === 'footer' || outer.place === 'breadcrumb' ? null : ownPlace(element, outer, hiddenOf);
    const inMain = outer.inMain || place === 'main';
    const inPart = outer.inPart || name === 'article' || name === 'section';
    if (place !== null && (place !== outer.place || place === 'main')) return { place, root: element, inMain, inPart };
    return inMain === outer.inMain && inPart === outer.inPart ? outer : { ...outer, inMain, inPart };
  });
}

function ownPlace(element: Element, outer: Region, hiddenOf: (element: Element) => Hidden): Place | null {
  const place = placeByLandmark(element, outer) ?? placeByName(element, outer, hiddenOf);
  if (place === null) return null;
  if (outer.place === 'menu') return place === 'breadcrumb' || place === 'header' ? place : null;
  if (outer.place === 'aside') return place === 'breadcrumb' ? place : null;
  if (outer.place === 'hero') return place === 'breadcrumb' || place === 'aside' ? place : null;
  if (outer.place === 'header') return place === 'menu' || place === 'breadcrumb' || place === 'main' ? place : null;
  return place;
}
