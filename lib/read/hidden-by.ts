import type { Hidden } from '../model/page.ts';
import { inherited } from './inherited.ts';
import { isStyledAway } from './is-styled-away.ts';
import { nameParts } from './name-parts.ts';

const layerWord = /modal|drawer|off-?canvas|mini-?cart|side-?cart|popup|lightbox|fly-?out|slide-?out|dropdown-menu|collapse|tab-pane/i;
const layerParts = new Set('modal drawer offcanvas popup lightbox flyout slideout sidecart'.split(' '));
/** Names of things beside a layer rather than the layer itself: `modal-trigger`, `drawer-wrapper`. */
const besideLayer = /^(toggle|toggler|trigger|button|btn|link|open|opener|icon|close|wrapper|wrap|container|page|body|has|is|with|no|js)$/;
const containers = new Set('div section aside nav ul ol form menu article li header p dd table tr td'.split(' '));

/**
 * Finds out what the mark-up closes around an element; the outermost wins, since it must be opened first.
 * Drawers and modals that only a style sheet hides are told by role, `aria-hidden` or class words and count as `dialog`.
 */
export function hiddenFinder(closed: ReadonlySet<Element>): (element: Element) => Hidden {
  return inherited<Hidden>(null, (element, fromParent) => fromParent ?? ownHidden(element, closed));
}

/** What a closed toggle opens: named by `aria-controls` and its older relatives, else its next sibling. */
export function closedParts(document: Document): ReadonlySet<Element> {
  const parts = new Set<Element>();
  for (const toggle of document.querySelectorAll('[aria-expanded="false"]')) {
    const ids = toggle.getAttribute('aria-controls') ?? toggle.getAttribute('data-bs-target') ?? toggle.getAttribute('data-target');
    const named = (ids ?? '').split(/\s+/, 8).flatMap((id) => document.getElementById(id.replace(/^#/, '')) ?? []);
    // A bar that holds its own toggle is open on wide screens.
    if (named.length > 0) named.filter((part) => !part.contains(toggle)).forEach((part) => parts.add(part));
    else if (toggle.nextElementSibling && isSubmenu(toggle.nextElementSibling)) parts.add(toggle.nextElementSibling);
  }
  for (const part of parts) if (part.localName === 'body' || part.localName === 'main' || opensOnWideScreens(part)) parts.delete(part);
  return parts;
}

function isSubmenu(element: Element): boolean {
  return containers.has(element.localName) && element.querySelector('a,p,li') !== null;
}

/** Bootstrap's bar is closed on phones only: https://getbootstrap.com/docs/5.3/components/navbar/ */
function opensOnWideScreens(part: Element): boolean {
  return part.classList.contains('navbar-collapse');
}

function ownHidden(element: Element, closed: ReadonlySet<Element>): Hidden {
  const name = element.localName;
  if (name === 'body' || name === 'html') return null;
  if (closed.size > 0 && closed.has(element)) return 'collapsed';
  const byAttribute = element.hasAttributes() ? hiddenByAttributes(element, name) : undefined;
  if (byAttribute !== undefined) return byAttribute;
  if (name === 'dialog') return 'dialog';
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && name !== 'summary' ? 'details' : null;
}

/** Undefined when the attributes say nothing. Most elements have none or few: each is looked at once. */
function hiddenByAttributes(element: Element, name: string): Hidden | undefined {
  const role = element.getAttribute('role');
  let called = false;
  for (const attribute of element.getAttributeNames()) {
    if (attribute === 'hidden' || (attribute === 'style' && isStyledAway(element))) return role === 'tabpanel' ? 'collapsed' : 'hidden';
    if (attribute === 'popover') return 'popover';
    if (attribute === 'inert') return 'hidden';
    if (attribute === 'open' && name === 'dialog') return null;
    if (attribute === 'aria-hidden' && isClosedPart(element, name)) return 'dialog';
    if (attribute === 'class' || attribute === 'id') called ||= layerWord.test(element.getAttribute(attribute) ?? '');
  }
  if (role === 'dialog' || role === 'alertdialog') return element.querySelector(thePage) ? null : 'dialog';
  if (!called || !isContainer(name)) return undefined;
  if (element.matches(closedByClass)) return 'collapsed';
  return isLayer(element) && !element.querySelector(inThePage) ? 'dialog' : undefined;
}

/** Put aside for screen readers, outside of the content, and more than an icon: a drawer. Inside the content it is a slide. */
function isClosedPart(element: Element, name: string): boolean {
  if (element.getAttribute('aria-hidden') !== 'true' || !isContainer(name)) return false;
  return !element.closest('main,[role="main"]') && element.querySelector('a,h2,h3,p,button') !== null;
}

function isContainer(name: string): boolean {
  return containers.has(name) || name.includes('-');
}

/** With which Bootstrap and those who follow it close parts, and with which they open them. */
const closedByClass = ':is(.collapse,.tab-pane,.dropdown-menu):not(.show,.in,.active,.navbar-collapse)';

/** What holds these is no window over the page, but the page. */
const thePage = 'main,[role="main"],h1';
/** Pictures that open larger ones stand in it too, in a box that is called after the window in which they open: `magnific-popup`, `lightbox-gallery`. */
const inThePage = `${thePage},a:is([href*=".jp" i],[href*=".png" i],[href*=".webp" i]) img`;

function isLayer(element: Element): boolean {
  return nameParts(element).some((parts) => {
    if (parts.some((part) => besideLayer.test(part))) return false;
    const joined = parts.join('');
    if (/^(mini|side)cart(content|dropdown|drawer|panel|items|popup|modal)/.test(joined)) return true;
    if (/^(mini|side)cart$/.test(joined)) return element.querySelector('h2,h3,h4,h5') !== null && !startsWithPress(element);
    return joined.startsWith('offcanvas') || parts.some((part) => layerParts.has(part));
  });
}

/** The link or button that opens it stands in it: the element is the control's box, not the layer. */
function startsWithPress(element: Element): boolean {
  return element.querySelector('a,button,h2,h3,h4,h5')?.matches('a,button') === true;
}
