import { isKind } from '../model/site.ts';
import type { PageKindId } from '../model/page-kind.ts';
import type { ClickTree } from './click-tree.ts';

/** The nearest page of a kind, or page with a section of it. */
export interface NearestOfKind {
  readonly node: number;
  readonly clicks: number;
  /** The section that does the work of the kind, where the page itself is of another. */
  readonly section: { readonly selector: string; readonly heading: string } | null;
}

/** A section below this is too doubtful to send a visitor to. */
const certain = 0.5;

/**
 * The nearest place that does the work of one of the kinds, for a visitor with nothing in the cart, or null. A page wins over a
 * section at equal clicks. A part of Home that shows some goods is no catalog where there is one.
 */
export function clicksToKind(tree: ClickTree, kinds: readonly PageKindId[]): NearestOfKind | null {
  let best: NearestOfKind | null = null;
  const asSections = tree.graph.pages.some((page) => isKind(page, 'catalog')) ? kinds.filter((kind) => kind !== 'catalog') : kinds;
  tree.graph.pages.forEach((page, node) => {
    const clicks = tree.clicks[tree.where.empty(node)] ?? -1;
    if (clicks < 0 || (best && clicks > best.clicks)) return;
    const isPage = kinds.some((kind) => isKind(page, kind));
    const section = isPage ? null : (page.sections.find((one) => asSections.includes(one.kind) && one.confidence >= certain) ?? null);
    if (!isPage && !section) return;
    if (!best || clicks < best.clicks || (isPage && best.section !== null)) best = { node, clicks, section };
  });
  return best;
}
