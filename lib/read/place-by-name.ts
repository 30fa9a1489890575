import type { Hidden, Place } from '../model/page.ts';
import { nameParts } from './name-parts.ts';
import type { Region } from './region-of.ts';

/** What is told of an element besides itself. */
interface Told {
  readonly parts: readonly (readonly string[])[];
  readonly hiddenOf: (element: Element) => Hidden;
}

const worthALook =
  /foot|colophon|head|top-?bar|announce|nav|menu|side|aside|crumb|hero|jumbotron|slide|carousel|banner|col(umn)?-(left|right)|(left|right)-col/i;
const containers = new Set(['li', 'div', 'section', 'ul', 'ol', 'table', 'tr', 'td', 'center', 'form', 'article', 'p', 'header', 'footer']);
/** `card-footer`, `post-header`: a part of something in the content; `has-sidebar`: says something about the page, not the element. */
const partWords =
  /^(card|modal|entry|article|post|panel|item|product|dialog|table|comment|widget|section|block|content|box|list|has|with|no|is|section|heading|title|toggle|button|icon|sub|inner)$/;

/** The place an element claims by structure or, last resort, by the words its author named it with; null when it claims none. */
export function placeByName(element: Element, outer: Region, hiddenOf: (element: Element) => Hidden): Place | null {
  if (!containers.has(element.localName) && !element.localName.includes('-')) return null;
  if (!element.hasAttributes() && outer.place !== 'header') return null;
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (element.getAttribute('role') === 'tablist' || /(?:^|[\s_-])(?:tabs?|pills|pagination|pager)(?:[\s_-]|$)/i.test(names)) return null;
  const parts = worthALook.test(names) ? nameParts(element) : [];
  if (outer.place === 'menu') return isCart(element) && holdsLink(element) ? 'header' : null;
  if (outer.place === 'header') return placeInHeader(element, outer, { parts, hiddenOf });
  if (isTrail(element, parts)) return 'breadcrumb';
  if (!outer.inMain && !outer.inPart) {
    const chrome = placeOfChrome(element, parts) ?? (isBarAbove(element) ? 'header' : null);
    if (chrome) return chrome;
    if (hiddenOf(element) === 'dialog' || hiddenOf(element) === 'popover') return placeOfLayer(element);
  }
  if (isSideColumn(parts) && holdsLink(element) && !element.querySelector('main,h1')) return 'aside';
  if (has(parts, /^(hero|jumbotron|herobanner)$/) || (has(parts, /^(slideshow|slider|carousel|banner|slides)$/) && standsFirst(element))) {
    return element.querySelector('main,h1 ~ form,nav') ? null : 'hero';
  }
  return null;
}

/** In the bar, a list of three links or more is the menu, and so is what must be opened first; a mini cart is not. */
function placeInHeader(element: Element, outer: Region, { parts, hiddenOf }: Told): Place | null {
  if (isTrail(element, parts)) return 'breadcrumb';
  if (outer.root && isCart(outer.root)) return null;
  if (hiddenOf(element) !== null) return isCart(element) ? null : 'menu';
  if (
    nameParts(element)
      .flat()
      .some((part) => /^(account|user|icons?|tools|utility|language|currency|social|cart|toplinks)$/.test(part))
  ) {
    return null;
  }
  if (has(parts, /^(menu|nav|navigation|megamenu|mainnav|mainmenu|navi)$/)) return holdsLinks(element, 2) ? 'menu' : null;
  const isList = element.localName === 'ul' || element.localName === 'ol';
  return isList && [...element.children].filter(holdsLink).length >= (outer.root?.localName === 'nav' ? 2 : 3) ? 'menu' : null;
}

function placeOfChrome(element: Element, parts: readonly (readonly string[])[]): Place | null {
  if (has(parts, /^(footer|colophon|sitefooter|footerarea|footernav)$/))
    return element.querySelector('main,[role="main"],h1,article') ? null : 'footer';
  if (has(parts, /^(header|masthead|topbar|siteheader|navbar|announcement)$/))
    return holdsLink(element) && !holdsContent(element) ? 'header' : null;
  if (has(parts, /^(nav|menu|navigation|megamenu|mainnav|mainmenu|topmenu|topnav|navmenu|navi)$/)) {
    return holdsLinks(element, 2) && !holdsContent(element) ? 'menu' : null;
  }
  return null;
}

/** A line with links right above the page's header is part of it, whatever it is called: a number, a mail address, hours. What asks for an answer is not. */
function isBarAbove(element: Element): boolean {
  let next = element.nextElementSibling;
  for (let steps = 0; next && steps < 2 && !next.matches(header); steps++) next = next.nextElementSibling;
  if (!next?.matches(header) || !holdsLink(element) || next.querySelector('h1')) return false;
  if (next !== element.ownerDocument.querySelector(header)) return false;
  return (
    !element.querySelector('h1,h2,h3,form,button,input,main,article,section') && (element.textContent ?? '').trim().length <= longestBar
  );
}

const header = 'header,nav,[role="banner"]';
/** Characters, white space counted. */
const longestBar = 400;

/** A layer that belongs to no landmark: a menu drawer, the cart's drawer (part of the bar), else a window over the page. */
function placeOfLayer(element: Element): Place {
  if (isCart(element)) return 'header';
  return nameParts(element)
    .flat()
    .some((part) => /^(menu|nav|navigation|mobile)$/.test(part)) || element.querySelector('nav')
    ? 'menu'
    : 'aside';
}

/** The trail itself; a banner that holds the page's heading as well is not it. */
function isTrail(element: Element, parts: Told['parts']): boolean {
  return (
    parts.flat().some((part) => /^(bread)?crumbs?$|^breadcrumbs?/.test(part)) && holdsLink(element) && !element.querySelector('h1,h2,h3')
  );
}

function isSideColumn(parts: readonly (readonly string[])[]): boolean {
  return (
    has(parts, /^(sidebar|sidenav|leftcolumn|rightcolumn)$/) ||
    parts.some(
      (words) =>
        words.some((word) => /^(col|column)$/.test(word)) && words.some((word) => /^(left|right|side)$/.test(word)) && words.length === 2,
    )
  );
}

function isCart(element: Element): boolean {
  if (!/cart|basket|bag/i.test(`${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`)) return false;
  return nameParts(element)
    .flat()
    .some((part) => /^(mini)?(cart|basket|bag)$|^(minicart|sidecart|cartdrawer)$/.test(part));
}

function has(parts: readonly (readonly string[])[], word: RegExp): boolean {
  return parts.some((words) => words.some((part) => word.test(part)) && !words.some((part) => partWords.test(part)));
}

function holdsLink(element: Element): boolean {
  return element.querySelector('a[href]') !== null;
}

function holdsLinks(element: Element, least: number): boolean {
  return element.querySelectorAll('a[href]').length >= least;
}

function holdsContent(element: Element): boolean {
  return element.querySelector('main,[role="main"],article,footer,h2 ~ p') !== null;
}

/** Nothing but a breadcrumb or the menu stands before it in the content. */
function standsFirst(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 6 && at.localName !== 'body' && at.localName !== 'main'; steps++, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.querySelector('h1,h2,p') || /^(h1|h2|p|section|article)$/.test(before.localName)) return false;
    }
  }
  return true;
}
