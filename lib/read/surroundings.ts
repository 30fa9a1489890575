import type { Hidden } from '../model/page.ts';
import { baseAddress } from './base-address.ts';
import { headingFinder } from './heading-above.ts';
import { type HeadingScope, headingScopes } from './heading-scopes.ts';
import { closedParts, hiddenFinder } from './hidden-by.ts';
import { leaveOutTools } from './leave-out-tools.ts';
import { type Region, regionFinder } from './region-of.ts';
import { slotFinder } from './slot-of.ts';
import { unclobbered } from './unclobbered.ts';

/** Where things stand in one document; every answer is worked out once. */
export interface Surroundings {
  /** Safe to ask (see `unclobbered`), and without the tools of those who build the site (see `leaveOutTools`). */
  readonly document: Document;
  /** Labels of the tools that were left out. */
  readonly leftOut: readonly string[];
  /** The page's own address, normalised. */
  readonly url: string;
  /** What relative addresses are resolved against. */
  readonly base: string;
  /** What only visitors without scripts see: a parsed document has no scripts, so it shows this as well. */
  readonly unseen: ReadonlySet<Element>;
  /** What toggles open that are closed now. */
  readonly closed: ReadonlySet<Element>;
  readonly regionOf: (element: Element) => Region;
  readonly hiddenOf: (element: Element) => Hidden;
  readonly slotOf: (element: Element) => string;
  readonly headingScopes: ReadonlyMap<Element, HeadingScope>;
  /** The nearest heading above a link in its section, or null. */
  readonly headingAbove: (link: Element) => string | null;
}

/** Looks round once; the readers of links, controls, headings and text all ask here. */
export function surroundingsIn(page: Document, url: string): Surroundings {
  const { document, leftOut } = leaveOutTools(unclobbered(page));
  const closed = closedParts(document);
  const hiddenOf = hiddenFinder(closed);
  const regionOf = regionFinder(hiddenOf);
  const scopes = headingScopes(document, regionOf);
  return {
    document,
    leftOut,
    url,
    base: baseAddress(document, url),
    unseen: new Set(document.querySelector('noscript') ? document.querySelectorAll('noscript *') : []),
    closed,
    hiddenOf,
    regionOf,
    slotOf: slotFinder(regionOf),
    headingScopes: scopes,
    headingAbove: headingFinder(document, scopes),
  };
}
