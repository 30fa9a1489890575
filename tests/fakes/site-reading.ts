import type { PageKindId } from '@/lib/model/page-kind.ts';
import type { Link, LinkBlock, PageFacts } from '@/lib/model/page.ts';
import type { FoundSection, PageAction, ReadPage, SiteReading, UnreadAddress } from '@/lib/model/site.ts';
import { pageFacts } from './page-facts.ts';

/** What a test says of one page; paths stand for addresses on https://shop.test. */
export interface FakePage {
  readonly kinds?: readonly PageKindId[];
  /** Links of its own, in the main part: a path, or a link. */
  readonly links?: readonly (string | FakeLink)[];
  readonly blocks?: readonly LinkBlock[];
  readonly actions?: readonly (Partial<PageAction> & Pick<PageAction, 'purpose'>)[];
  readonly sections?: readonly (Partial<FoundSection> & Pick<FoundSection, 'kind'>)[];
  readonly facts?: Partial<PageFacts>;
  readonly soft404?: boolean;
}

export type FakeLink = Partial<Link> & Pick<Link, 'to'>;

export const origin = 'https://shop.test';
/** The address of a path. */
export const at = (path: string): string => new URL(path, origin).href;

/** A link; its words are its path unless said otherwise. */
export function link(to: string | FakeLink): Link {
  const given = typeof to === 'string' ? { to } : to;
  const place = given.place ?? 'main';
  return {
    words: given.to,
    namedBy: 'text',
    place,
    slot: place,
    rel: [],
    acts: null,
    hidden: null,
    heading: null,
    ...given,
    to: at(given.to),
  };
}

/** A repeated menu, footer and the like: the same object on all pages that are given it. */
export function block(place: LinkBlock['place'], links: readonly (string | FakeLink)[]): LinkBlock {
  const made = links.map((one) => link({ place, ...(typeof one === 'string' ? { to: one } : one) }));
  return { id: `${place} ${made.map((one) => one.to).join(' ')}`, place, links: made };
}

/** A site of pages by path, in that order; `/` is where it starts. */
export function siteReading(
  pages: { readonly [path: string]: FakePage },
  more: Partial<Omit<SiteReading, 'pages'>> & { readonly unreadPaths?: readonly string[] } = {},
): SiteReading {
  const { unreadPaths = [], ...rest } = more;
  const unread = unreadPaths.map((path): UnreadAddress => ({ url: at(path), reason: 'budget', status: null, inbound: [], expected: null }));
  return {
    origin,
    start: at('/'),
    pages: Object.entries(pages).map(([path, page]) => readPage(path, page)),
    unread,
    redirects: new Map(),
    complete: unread.length === 0,
    layouts: [],
    ...rest,
  };
}

function readPage(path: string, page: FakePage): ReadPage {
  const url = at(path);
  return {
    facts: pageFacts({
      url,
      requestedUrl: url,
      title: path,
      links: (page.links ?? []).map(link),
      blocks: page.blocks ?? [],
      ...page.facts,
    }),
    kinds: (page.kinds ?? ['other']).map((kind) => ({ kind, confidence: 0.9, evidence: [`made a ${kind} by the test`] })),
    sections: (page.sections ?? []).map((section) => ({
      selector: 'section',
      heading: section.kind,
      confidence: 0.8,
      ...section,
    })),
    actions: (page.actions ?? []).map(action),
    soft404: page.soft404 ?? false,
  };
}

function action(given: Partial<PageAction> & Pick<PageAction, 'purpose'>): PageAction {
  const leadsTo =
    given.purpose === 'open-cart' ? 'cart' : given.purpose === 'go-to-checkout' || given.purpose === 'buy-now' ? 'checkout' : 'here';
  return {
    words: given.purpose,
    place: 'main',
    hidden: null,
    slot: null,
    to: null,
    choices: 0,
    leadsTo,
    product: null,
    confidence: 0.9,
    evidence: 'made by the test',
    ...given,
  };
}
