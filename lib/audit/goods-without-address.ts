import { say } from '../model/say.ts';
import type { ReadPage } from '../model/site.ts';

/** Fewer goods than these are no list. */
const fewestGoods = 3;

/** Goods that a script opens: visitors can press them, and no mark-up names the page they lead to. Null where there are none. */
export function goodsWithoutAddress(pages: readonly ReadPage[]): string | null {
  const counts = pages
    .map(({ facts }) => facts.tiles.filter(({ withPrice, withLink }) => withPrice >= fewestGoods && withLink === 0))
    .map((groups) => groups.reduce((sum, { count }) => sum + count, 0))
    .filter((count) => count > 0);
  if (counts.length === 0) return null;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return counts.length === 1
    ? say`Where ${all} goods on one page lead: they can be pressed, but only a script knows their addresses.`
    : say`Where ${all} goods on ${counts.length} pages lead: they can be pressed, but only a script knows their addresses.`;
}
