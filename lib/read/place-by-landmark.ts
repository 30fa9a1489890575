import type { Place } from '../model/page.ts';
import type { Region } from './region-of.ts';

const landmarks = new Set(['header', 'footer', 'main', 'aside', 'nav']);

/** The place an element claims by its tag or role, or null. Mapping of tags to landmarks: https://www.w3.org/TR/html-aam-1.0/ */
export function placeByLandmark(element: Element, outer: Region): Place | null {
  if (!element.hasAttributes() && !landmarks.has(element.localName)) return null;
  switch (element.getAttribute('role') ?? element.localName) {
    case 'banner':
      return 'header';
    case 'contentinfo':
      return 'footer';
    case 'main':
      return 'main';
    case 'header':
      return outer.inMain || outer.inPart ? null : 'header';
    case 'footer':
      return outer.inMain || outer.inPart ? null : 'footer';
    case 'aside':
    case 'complementary':
      return 'aside';
    case 'menubar':
      return outer.inMain ? null : 'menu';
    case 'nav':
    case 'navigation':
      return placeOfNavigation(element, outer);
    default:
      return /BreadcrumbList/.test(element.getAttribute('itemtype') ?? element.getAttribute('typeof') ?? '') ? 'breadcrumb' : null;
  }
}

/** `nav` is used for the menu, but also for breadcrumbs, page numbers and tables of contents. */
function placeOfNavigation(element: Element, outer: Region): Place | null {
  const called = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (/breadcrumb|brotkr|ariane|migas|briciole|パンくず/i.test(called) || isTrail(element)) return 'breadcrumb';
  if (/pagina|pager|page-?numbers|toc\b|table-of-contents|post-navigation/i.test(called)) return null;
  if (outer.inMain || outer.inPart) return /main-?(nav|menu)|primary|mega-?menu|navbar/i.test(called) ? 'menu' : null;
  return outer.place !== 'menu' && holdsList(element) ? 'header' : 'menu';
}

/** A bar with logo, menu and cart is often one `nav`: the list in it is the menu. */
function holdsList(element: Element): boolean {
  const list = element.querySelector('ul,ol');
  return list !== null && list !== element && list.querySelectorAll('a').length < element.querySelectorAll('a').length;
}

function isTrail(element: Element): boolean {
  return element.querySelector('[itemtype*="BreadcrumbList"],[class*="breadcrumb"]') !== null;
}
