import type { PageFacts, Place } from '../model/page.ts';

/**
 * Pages of a check together with what the user opened: a page that was read before keeps what it said then, and gains what can be pressed
 * and filled in with something in the cart; others are added.
 */
export function withOwnPages(pages: readonly PageFacts[], own: readonly PageFacts[]): readonly PageFacts[] {
  const opened = new Map(own.map((page) => [page.url, page]));
  const both = pages.map((page) => {
    const seen = opened.get(page.url);
    opened.delete(page.url);
    return seen ? withContent(page, seen) : page;
  });
  return [...both, ...opened.values()];
}

/** What stands on every page of a site. It was read in full, while of what the user opened only structure is kept: without its words a search is none. */
const frame: ReadonlySet<Place> = new Set<Place>(['header', 'menu', 'breadcrumb', 'footer']);
const isFrame = ({ place }: { readonly place: Place }) => frame.has(place);
const isContent = (one: { readonly place: Place }) => !isFrame(one);

function withContent(page: PageFacts, seen: PageFacts): PageFacts {
  const forms = [...page.forms.filter(isFrame), ...seen.forms.filter(isContent)];
  const controlsOf = ({ controls, forms: known }: PageFacts, isMeant: typeof isFrame) =>
    controls.filter(isMeant).map((control) => {
      const form = forms.findIndex((one) => one === known[control.form ?? -1]);
      return { ...control, form: form < 0 ? null : form };
    });
  return {
    ...page,
    source: seen.source,
    links: [...page.links, ...seen.links.filter(isContent)],
    controls: [...controlsOf(page, isFrame), ...controlsOf(seen, isContent)],
    forms,
  };
}
