import { money } from './money.ts';
import type { PageFacts } from './page.ts';

const named = ['price', 'lowPrice', 'highPrice'] as const;

/**
 * Whether a product's page tells a price of its own: by its structured data, or by an amount that stands in front of the goods it shows beside
 * it ("You may also like"), whose prices are not its own. Where the beginning that is kept does not reach so far, amounts beyond one for each of
 * those goods are its own.
 */
export function showsOwnPrice({ structured, tiles, excerpt, measures }: PageFacts): boolean {
  if (structured.some(({ properties }) => named.some((name) => name in properties))) return true;
  const others = tiles.filter(({ withPrice }) => withPrice > 0);
  const starts = others.flatMap(({ heading }) => (heading ? excerpt.lastIndexOf(heading) : -1)).filter((at) => at >= 0);
  if (excerpt.slice(0, Math.min(...starts, excerpt.length)).search(money) >= 0) return true;
  return starts.length === 0 && measures.prices > others.reduce((sum, { withPrice }) => sum + withPrice, 0);
}
