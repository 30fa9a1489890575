import type { Closer } from './closer.ts';
import type { Scene } from './scene.ts';

/**
 * What is out of sight only until scripts have run or one has scrolled to it. No visitor opens it, so it counts as open: pages that hide
 * themselves against flashing unstyled, and parts that come in as one scrolls.
 */

/** The page as a whole, or its main part. */
export function isCurtain(element: Element): boolean {
  const { localName } = element;
  return localName === 'html' || localName === 'body' || isMain(element) || element.querySelector('main,[role="main"]') !== null;
}

function isMain(element: Element): boolean {
  return element.localName === 'main' || element.getAttribute('role') === 'main';
}

/** Judgement: a menu may hold as many links as a page beside it, but then something opens it. */
const mostOfLinks = 0.6;

/** A wrapper around nearly all of the page; asked only where nothing was found that opens it. */
export function holdsMostLinks(element: Element): boolean {
  const all = element.ownerDocument.querySelectorAll('a[href]').length;
  return all > 1 && element.querySelectorAll('a[href]').length >= mostOfLinks * all;
}

/** Marks of libraries that let parts come in on scrolling: AOS, WOW, ScrollReveal, Sal, Webflow and page builders, or the plain words. */
const revealMark =
  /(^|[\s_-])(aos|wow|sal|reveal|scroll-?reveal|sr-?item|fade-?(in|up|down|left|right)|slide-?up|elementor-invisible|animate(d|-on-scroll)?|in-?view)([\s_-]|$)/i;

/** See-through or invisible where it stands, and marked as what comes in. */
export function isRevealed({ element, ways }: Closer, { drawing }: Scene): boolean {
  for (const way of ways) if (way !== 'opacity' && way !== 'visibility' && way !== 'place') return false;
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttributeNames().join(' ').replaceAll('data-', '')}`.slice(0, 500);
  if (!revealMark.test(marks)) return false;
  const position = drawing.styleOf(element)?.position;
  return position === 'static' || position === 'relative';
}
