import type { DeviceView } from '../device-views.ts';

/** Fewest clicks from the start to a page on one device; null where no way was found, or nothing was laid out. */
export function clicksIn(view: DeviceView | null, url: string): number | null {
  if (!view) return null;
  const { graph, clicks, where } = view.survey.tree;
  const node = graph.nodeOf.get(url);
  const found = node === undefined ? -1 : (clicks[where.empty(node)] ?? -1);
  return found < 0 ? null : found;
}
