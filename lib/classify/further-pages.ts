import type { PageKindId } from '../model/page-kind.ts';
import { say } from '../model/say.ts';
import type { ReadPage } from '../model/site.ts';

/** Kinds that go over several pages. */
const lists: ReadonlySet<PageKindId> = new Set([
  'catalog',
  'blog',
  'testimonials',
  'search',
  'events',
  'portfolio',
  'press',
  'faq',
  'guide',
  'services',
  'team',
]);
const parameter = /^(page|paged|p|pg|pageno|page_?num(ber)?|seite|pagina|pag|start|offset)$/i;
const folder = /\/(page|seite|pagina|pag)\/\d{1,5}(?=\/|$)/i;

/** Gives the further pages of a list the kinds of its first: the last one may show a single thing and look like that. */
export function settleFurtherPages(pages: readonly ReadPage[]): readonly ReadPage[] {
  const byAddress = new Map(
    pages.flatMap((page) => [page.facts.url, page.facts.requestedUrl].map((url) => [withoutSlash(url), page] as const)),
  );
  return pages.map((page) => {
    const address = firstPageOf(page.facts.url);
    const first = address === null ? undefined : byAddress.get(address);
    if (!first || first === page || page.soft404 || !first.kinds.every(({ kind }) => lists.has(kind))) return page;
    const kinds = first.kinds.map((guess) => ({
      ...guess,
      evidence: [say`It is a further page of ${new URL(first.facts.url).pathname}`, ...guess.evidence],
    }));
    return { ...page, kinds, sections: page.sections.filter((section) => !kinds.some(({ kind }) => kind === section.kind)) };
  });
}

/** The address of the list that an address is a further page of, by `?page=2` or `/page/2/`; null when it is none. */
function firstPageOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const names = [...address.searchParams.keys()].filter(
    (name) => parameter.test(name) && /^\d{1,5}$/.test(address.searchParams.get(name) ?? ''),
  );
  const path = address.pathname.replace(folder, '');
  if (names.length === 0 && path === address.pathname) return null;
  for (const name of names) address.searchParams.delete(name);
  address.pathname = path;
  return withoutSlash(address.href);
}

const withoutSlash = (url: string) => url.replace(/\/+(?=$|\?)/, '');
