import type { PageLayout } from '../model/layout.ts';
import type { PageKindId } from '../model/page-kind.ts';
import { isKind, type ReadPage, type SiteReading } from '../model/site.ts';
import type { PageRenderer } from '../ports/page-renderer.ts';

/** One page of each template is laid out, of so many templates. Judgement: shops have eight to twelve; a page costs a third of a second. */
const mostPages = 14;
/** What visitors go by comes first. */
const first: readonly PageKindId[] = ['home', 'catalog', 'product', 'cart', 'checkout', 'faq', 'about', 'contact', 'testimonials'];

/** The pages from which is learnt where things stand: one of each template, those of the tab's own host. */
export function pagesToLayOut({ pages, start, origin }: Pick<SiteReading, 'pages' | 'start' | 'origin'>): readonly ReadPage[] {
  const rank = (page: ReadPage) => {
    const place = page.facts.url === start ? -1 : first.findIndex((kind) => isKind(page, kind));
    return place === -1 && page.facts.url !== start ? first.length : place;
  };
  const chosen = new Map<string, ReadPage>();
  for (const page of pages.toSorted((one, other) => rank(one) - rank(other))) {
    const { skeleton, status, url } = page.facts;
    if (page.soft404 || status >= 400 || new URL(url).origin !== origin || chosen.has(skeleton)) continue;
    chosen.set(skeleton, page);
    if (chosen.size === mostPages) break;
  }
  return [...chosen.values()];
}

/** Frames at the same time. */
const atOnce = 4;

/** Lays out pages, a few at once; tells which it is at, and in the end all that was seen. */
export async function* layOutSite(
  pages: readonly ReadPage[],
  { renderer, signal }: { readonly renderer: PageRenderer | null; readonly signal: AbortSignal },
): AsyncGenerator<string, readonly PageLayout[]> {
  const found: (readonly PageLayout[])[] = [];
  if (renderer === null) return [];
  for (let at = 0; at < pages.length; at += atOnce) {
    const lot = pages.slice(at, at + atOnce);
    yield lot[0]?.facts.url ?? '';
    const laidOut = lot.map(({ facts }) =>
      renderer.layOut(facts.url, signal, facts.source === 'static' ? {} : { live: true }).catch((error: unknown) => {
        if (signal.aborted) throw error;
        return [];
      }),
    );
    found.push(...(await Promise.all(laidOut)));
  }
  return found.flat();
}
