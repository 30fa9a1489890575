import type { Platform } from '../model/platform.ts';
import type { PageAction, ReadPage } from '../model/site.ts';

/**
 * A button on a tile cannot put into the cart what must be chosen first: it leads to the product or opens a window that asks.
 * So it takes the choices of the product's own page and the press there besides; not in a shop system whose tiles add at once.
 */
export function settleTileActions(pages: readonly ReadPage[], platform: Platform | null): readonly ReadPage[] {
  if (platform?.tilesAddAtOnce) return pages;
  const asked = new Map(pages.flatMap((page) => [page.facts.url, page.facts.requestedUrl].map((url) => [url, choicesOn(page)] as const)));
  return pages.map((page) => {
    const actions = page.actions.map((action) => {
      const choices = puts(action) && action.product !== null && action.choices === 0 ? (asked.get(action.product) ?? 0) : 0;
      return choices > 0 ? { ...action, choices: choices + 1 } : action;
    });
    return actions.some((action, at) => action !== page.actions[at]) ? { ...page, actions } : page;
  });
}

/** The fewest choices by which the page's own product gets into the cart; 0 when it is not sold there. */
function choicesOn({ actions }: ReadPage): number {
  const own = actions.filter((action) => puts(action) && action.product === null).map((action) => action.choices);
  return own.length === 0 ? 0 : Math.min(...own);
}

const puts = ({ purpose }: PageAction) => purpose === 'add-to-cart' || purpose === 'buy-now';
