import type { PageLayout } from './layout.ts';

/** Pictures of one page that were asked for, and those of them that did not show. */
export interface PicturesOn {
  readonly url: string;
  /** Different addresses asked for. */
  readonly asked: number;
  /** Addresses on the page's own site that did not come: those of others may be kept out by what the user has installed. */
  readonly lost: readonly string[];
}

/**
 * The pictures of all pages drawn for a wide screen, the one way they are counted everywhere; null where no page was drawn, and where not one
 * picture came: then it is the way to them that is closed (Firefox shows its background page none).
 */
export function picturesDrawn(layouts: readonly PageLayout[]): readonly PicturesOn[] | null {
  const drawn = layouts.flatMap(({ url, device, looks }) => (device === 'desktop' && looks ? [{ url, looks }] : []));
  const asked = drawn.reduce((sum, { looks }) => sum + looks.pictures, 0);
  const broken = drawn.reduce((sum, { looks }) => sum + looks.brokenPictures.length, 0);
  if (drawn.length === 0 || (asked > 0 && asked === broken)) return null;
  return drawn.map(({ url, looks }) => ({
    url,
    asked: looks.pictures,
    lost: looks.brokenPictures.filter((picture) => siteOf(picture) === siteOf(url)),
  }));
}

/** A network of the owner's own for pictures ends in the same two names. */
const siteOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : '');
