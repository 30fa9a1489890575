import type { PageLayout } from '../model/layout.ts';
import { addressesLinked, linksOf } from '../model/page.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { isOwnPage } from '../model/own-page.ts';
import { isKind, type ReadPage, type SiteReading } from '../model/site.ts';
import type { Clock } from '../ports/clock.ts';
import type { LayoutWish, PageRenderer } from '../ports/page-renderer.ts';

/** One page of each template is laid out, of so many templates. Judgement: shops have eight to twelve; a page costs a third of a second. */
const mostPages = 14;
/** What visitors go by comes first. */
const first: readonly PageKindId[] = [
  'home',
  'catalog',
  'product',
  'cart',
  'checkout',
  'faq',
  'about',
  'contact',
  'testimonials',
  'article',
];

/**
 * The pages from which is learnt where things stand: one of each template, those of the tab's own host. Of a template it is the page that most
 * pages link to, since there visits begin (see entries/choose-entries.ts), and what they meet first is told of it.
 */
export function pagesToLayOut({ pages, start, origin }: Pick<SiteReading, 'pages' | 'start' | 'origin'>): readonly ReadPage[] {
  const rank = (page: ReadPage) => {
    const place = page.facts.url === start ? -1 : first.findIndex((kind) => isKind(page, kind));
    return place === -1 && page.facts.url !== start ? first.length : place;
  };
  const linked = pagesLinkingTo(pages);
  const links = ({ facts: { url } }: ReadPage) => linked.get(url) ?? 0;
  const chosen = new Map<string, ReadPage>();
  for (const page of pages.toSorted((one, other) => rank(one) - rank(other) || links(other) - links(one))) {
    const { skeleton, status, url } = page.facts;
    if (page.soft404 || isOwnPage(page.facts) || status >= 400 || new URL(url).origin !== origin || chosen.has(skeleton)) continue;
    chosen.set(skeleton, page);
    if (chosen.size === mostPages) break;
  }
  return [...chosen.values()];
}

/** By address: pages that link to it, itself left out. */
function pagesLinkingTo(pages: readonly ReadPage[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { facts } of pages)
    for (const to of new Set(linksOf(facts).map((link) => link.to))) if (to !== facts.url) count.set(to, (count.get(to) ?? 0) + 1);
  return count;
}

/** Frames at the same time. */
const atOnce = 4;
/** A lot that takes longer is left where it is, and so is all that comes after the whole: not known. Judgement: ten times what sites take. */
const longestLotMs = 10_000;
const longestMs = 30_000;
const lookEveryMs = 100;

/** The world of this phase: as of AuditWorld. */
export interface LayOutWorld {
  readonly renderer: PageRenderer | null;
  /** Pages that are looked at with axe-core as well; absent: none. */
  readonly keyPages?: ReadonlySet<ReadPage>;
  readonly clock: Clock;
  readonly gate: () => Promise<void>;
  readonly isStopped: () => boolean;
  readonly signal: AbortSignal;
}

/** Lays out pages, a few at once; tells which it is at, and in the end all that was seen. Time in which the tab cannot be seen does not count. */
export async function* layOutSite(pages: readonly ReadPage[], world: LayOutWorld): AsyncGenerator<string, readonly PageLayout[]> {
  const found: (readonly PageLayout[])[] = [];
  const { renderer } = world;
  if (renderer === null) return [];
  let leftMs = longestMs;
  for (let at = 0; at < pages.length && leftMs > 0; at += atOnce) {
    await world.gate();
    if (world.isStopped()) break;
    const lot = pages.slice(at, at + atOnce);
    yield lot[0]?.facts.url ?? '';
    const over = new AbortController();
    const either = AbortSignal.any([world.signal, over.signal]);
    const laidOut = lot.map(async (page, nth) => {
      try {
        // In the order of the pages, whichever is there first: of equal sightings the first counts.
        found[at + nth] = await renderer.layOut(page.facts.url, either, wishFor(page, world));
      } catch {
        world.signal.throwIfAborted();
      }
    });
    const done = Promise.all(laidOut);
    leftMs -= await seenTime(done, { ...world, renderer, mostMs: Math.min(leftMs, longestLotMs) });
    over.abort();
    await done;
  }
  return found.flat();
}

function wishFor(page: ReadPage, { keyPages }: LayOutWorld): LayoutWish {
  return {
    ...(page.facts.source === 'frame' ? { live: addressesLinked(page.facts) } : {}),
    ...(keyPages?.has(page) ? { check: true } : {}),
  };
}

/** How long something took, in milliseconds of seen time, by looks, for machines sleep; at most `mostMs`, and no longer than until the check is stopped. */
async function seenTime(
  work: Promise<unknown>,
  { renderer, clock, isStopped, signal, mostMs }: LayOutWorld & { readonly renderer: PageRenderer; readonly mostMs: number },
): Promise<number> {
  let spentMs = 0;
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  while (spentMs < mostMs && !isDone && !isStopped()) {
    const step = new AbortController();
    const wait = clock.wait(lookEveryMs, AbortSignal.any([signal, step.signal])).catch(() => undefined);
    await Promise.race([done, wait]);
    step.abort();
    signal.throwIfAborted();
    if (renderer.isSeen()) spentMs += lookEveryMs;
  }
  return spentMs;
}
