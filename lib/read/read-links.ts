import { isRouteFragment, normalizeAddress, withoutFragment } from '../model/address.ts';
import type { Link, OddLink } from '../model/page.ts';
import { actsByMarkup } from './acts-by-markup.ts';
import { addressInHandler } from './address-in-handler.ts';
import { familiarBlocks, type ReadLink } from './familiar-blocks.ts';
import { limits } from './limits.ts';
import { linkSelector } from './link-selector.ts';
import { nameWithIcon } from './name-with-icon.ts';
import type { Region } from './region-of.ts';
import { remembered } from './remembered.ts';
import { scriptTakes } from './script-takes.ts';
import type { Surroundings } from './surroundings.ts';

/** Where an href leads, or why nowhere. */
type Target = { readonly to: string } | OddLink['kind'];

/** A link and where in the document it was found. */
export interface FoundLink {
  readonly element: Element;
  readonly region: Region;
  readonly link: Link;
}

/** Reads every link, in document order: those that lead to a page, and those that lead to none. */
export function readLinks(around: Surroundings): { readonly links: readonly FoundLink[]; readonly odd: readonly OddLink[] } {
  const links: FoundLink[] = [];
  const odd: OddLink[] = [];
  const targets = new Map<string, Target>();
  const blocks = familiarBlocks(around);
  const read = new Map<Element, ReadLink>();
  for (const element of around.document.querySelectorAll(linkSelector)) {
    const href = hrefOf(element);
    if (href === null || around.unseen.has(element)) continue;
    const leads = targets.get(href) ?? targetOf(href, around);
    targets.set(href, leads);
    const target = href === '#' && scriptTakes(element) ? 'script' : leads;
    const known = blocks.known.get(element);
    const region = known?.region ?? around.regionOf(element);
    if (typeof target === 'string') {
      if (odd.length >= limits.oddLinks) continue;
      const made = oddAgain(known, target) ?? oddLink(element, { kind: target, href }, around);
      odd.push(made);
      read.set(element, { region, made });
    } else if (links.length < limits.links) {
      const link = linkAgain(known, target.to, around.headingAbove(element)) ?? pageLink(element, target.to, around);
      links.push({ element, region, link });
      read.set(element, { region, made: link });
    }
  }
  blocks.remember(read);
  return { links, odd };
}

/** The mark-up is the same to the letter; what the rest of the page decides may have changed. */
function linkAgain(known: ReadLink | undefined, to: string, heading: string | null): Link | null {
  if (!known || 'kind' in known.made) return null;
  const { made } = known;
  return made.to === to && made.heading === heading ? made : { ...made, to, heading };
}

function oddAgain(known: ReadLink | undefined, kind: OddLink['kind']): OddLink | null {
  return known && 'kind' in known.made && known.made.kind === kind ? known.made : null;
}

/**
 * `href` as written, white space at the ends left out; links in drawings may still use `xlink:href`. Where there is none, or one that
 * leads nowhere, the address that the element's own handler names. Null where none of them does.
 */
export function hrefOf(element: Element): string | null {
  const isLink = element.localName === 'a' || element.localName === 'area';
  const href = isLink ? ((element.getAttribute('href') ?? element.getAttribute('xlink:href'))?.trim() ?? null) : null;
  return href === null || leadsNowhere.test(href) ? (addressInHandler(element) ?? href) : href;
}

const leadsNowhere = /^(#?$|javascript:)/i;

/** The address of a page, or why there is none. */
export function targetOf(href: string, around: Surroundings): Target {
  if (href === '') return 'empty';
  if (href.startsWith('#')) return isRouteFragment(href) ? routeTo(href, around) : 'fragment';
  // The URL standard drops tabs and newlines inside an address, so `java\nscript:` is a script.
  const scheme = href.startsWith('/')
    ? undefined
    : /^([a-z][a-z\d+.-]*):/i.exec(href.slice(0, 60).replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase();
  if (scheme === 'javascript') return 'script';
  if (scheme === 'tel') return 'tel';
  if (scheme === 'mailto') return 'mailto';
  if (scheme && scheme !== 'http' && scheme !== 'https') return 'other-scheme';
  const to = href.length > limits.addressLength ? null : addressOf(href, around);
  if (to === null) return 'malformed';
  return href.includes('#') && to === withoutFragment(around.url) ? 'fragment' : { to };
}

/** Links from the root lead to the same place from every page of a site. */
function addressOf(href: string, { base }: Surroundings): string | null {
  return /^\/(?![/\\])[^\t\n\r]*$/.test(href) ? fromRoot(`${originOf(base)}${href}`) : normalizeAddress(href, base);
}

const originOf = remembered((address) => new URL(address).origin);
const fromRoot = remembered((address) => normalizeAddress(address));

function routeTo(href: string, around: Surroundings): { readonly to: string } | 'malformed' {
  const to = normalizeAddress(href, around.base);
  return to === null ? 'malformed' : { to };
}

function pageLink(element: Element, to: string, around: Surroundings): Link {
  return {
    to,
    ...nameWithIcon(element),
    place: around.regionOf(element).place,
    slot: around.slotOf(element),
    rel: (element.getAttribute('rel') ?? '')
      .toLowerCase()
      .split(/\s+/, 8)
      .filter((token) => token !== ''),
    acts: actsByMarkup(element),
    hidden: around.hiddenOf(element),
    heading: around.headingAbove(element),
  };
}

function oddLink(element: Element, target: Pick<OddLink, 'kind' | 'href'>, around: Surroundings): OddLink {
  const { namedBy: _, ...name } = nameWithIcon(element);
  return {
    ...target,
    href: target.href.slice(0, limits.nameLength),
    ...name,
    place: around.regionOf(element).place,
    hidden: around.hiddenOf(element),
  };
}
