import type { ClickFigures } from '../model/click-figures.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { ShownWay } from '../model/shown-way.ts';
import { isKind, type ReadPage, type SiteReading } from '../model/site.ts';
import type { Device } from '../model/page.ts';
import type { GoalKind } from '../model/settings.ts';
import { resolveAddress } from './resolve-address.ts';

/** The way that the user showed to a goal on a device, where it began where counting starts; or null. */
export function shownWayTo(
  { shown = [], start, redirects }: Pick<SiteReading, 'shown' | 'start' | 'redirects'>,
  goal: GoalKind,
  device: Device,
): ShownWay | null {
  const isStart = (address: string) => address === start || resolveAddress(address, redirects) === resolveAddress(start, redirects);
  return shown.findLast((way) => way.goal === goal && way.device === device && isStart(way.start)) ?? null;
}

/**
 * Figures with a way that the user showed. Its clicks are the quickest where none was found or only a longer one; where none was found
 * they are all that is known. Stations are taken from it in the same way. Nothing else becomes shorter by it.
 */
export function withShownWay(figures: ClickFigures, way: ShownWay | null, pages: readonly ReadPage[]): ClickFigures {
  if (!way) return figures;
  const shown = way.steps.length;
  const quickest = Math.min(figures.quickest ?? Infinity, shown);
  const stations = way.goal === 'cart' ? stationsOf(way, pages) : null;
  const sooner = (part: keyof Stations) => {
    const [clicks, seen] = [figures.parts[part], stations?.[part] ?? null];
    return seen === null ? clicks : Math.min(clicks ?? Infinity, seen);
  };
  return {
    ...figures,
    ...(figures.quickest === null ? { typical: shown, slowest: shown, counted: 1 } : {}),
    quickest,
    parts: {
      catalog: sooner('catalog'),
      product: sooner('product'),
      inCart: sooner('inCart'),
      cart: sooner('cart'),
      checkout: sooner('checkout'),
    },
    shown,
  };
}

type Stations = { readonly [P in keyof ClickFigures['parts']]: number | null };

/** Clicks after which the first list, the first product, the item in the cart, and the end stood there. */
function stationsOf({ steps, to }: ShownWay, pages: readonly ReadPage[]): Stations {
  const pageAt = new Map(pages.map((page) => [page.facts.url, page]));
  const isOfKind = (url: string, kind: PageKindId) => {
    const page = pageAt.get(url);
    return page !== undefined && isKind(page, kind);
  };
  const reached = (kind: PageKindId): number | null => {
    const at = steps.findIndex(({ page }) => isOfKind(page, kind));
    return at >= 0 ? at : isOfKind(to, kind) ? steps.length : null;
  };
  const put = steps.findIndex(({ page, words }) =>
    pageAt.get(page)?.actions.some((action) => puts.has(action.purpose) && action.words === words),
  );
  return {
    catalog: reached('catalog'),
    product: reached('product'),
    inCart: put >= 0 ? put + 1 : null,
    cart: steps.length,
    checkout: reached('checkout'),
  };
}

const puts: ReadonlySet<string> = new Set(['add-to-cart', 'buy-now']);
