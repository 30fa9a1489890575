import type { AuditExport } from '../../../lib/model/audit-export.ts';

/** The part of truth/teashop.json that a check is held against. */
export interface ShopTruth {
  readonly clicks: Readonly<Record<string, { readonly fewest: number }>>;
  readonly clicksToCart: {
    readonly counted: number;
    readonly quickest: { readonly clicks: number };
    readonly typical: { readonly clicks: number };
    readonly slowest: { readonly clicks: number };
  };
}

export interface TruthRow {
  readonly what: string;
  readonly found: number | null;
  readonly truth: number;
}

/** What a check found beside what a person worked out by hand, on a wide screen. */
export function compareWithTruth(result: AuditExport, truth: ShopTruth): readonly TruthRow[] {
  const cart = result.clicksToGoal.cart?.desktop;
  const { counted, quickest, typical, slowest } = truth.clicksToCart;
  return [
    { what: 'clicks to the cart, quickest', found: cart?.quickest ?? null, truth: quickest.clicks },
    { what: 'clicks to the cart, typical', found: cart?.typical ?? null, truth: typical.clicks },
    { what: 'clicks to the cart, slowest', found: cart?.slowest ?? null, truth: slowest.clicks },
    { what: 'products counted', found: cart?.counted ?? null, truth: counted },
    ...Object.entries(truth.clicks)
      .filter(([kind]) => !purchases.has(kind))
      .map(([kind, { fewest }]) => ({ what: `clicks to ${kind}`, found: fewestTo(kind, result), truth: fewest })),
  ];
}

/** Counted with an item in hand, not as pages that can be opened empty. */
const purchases = new Set(['inCart', 'cart', 'checkout']);

function fewestTo(kind: string, result: AuditExport): number | null {
  const clicks = result.pages
    .filter((page) => page.kinds.some((guess) => guess.kind === kind && guess.confidence >= 0.5))
    .flatMap((page) => page.clicks.desktop ?? []);
  return clicks.length > 0 ? Math.min(...clicks) : null;
}
