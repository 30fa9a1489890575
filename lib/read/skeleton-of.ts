import { hashText } from '../model/hash-text.ts';
import type { Surroundings } from './surroundings.ts';

/** Tags that editors put into a text, so that they say nothing about the template. */
const writing =
  /^(p|ul|ol|li|a|b|i|em|strong|br|hr|img|h[1-6]|table|tbody|thead|tr|td|th|blockquote|pre|code|span|small|sup|sub|figure|figcaption|script|style|noscript|template|link|meta|svg|iframe)$/;
const levels = 4;
const most = 1000;

/**
 * Hash of the set of tags and classes in the upper 4 levels of the main part. How many of each there are, and what is written in
 * them, does not count; a part that some pages of a template lack does.
 */
export function skeletonOf(around: Surroundings): string {
  const body = around.document.body as Element | null;
  const main = around.document.querySelector('main,[role="main"]') ?? body;
  const slots = new Set<string>();
  let level: readonly Element[] = main ? [main] : [];
  for (let depth = 0; depth < levels; depth++) {
    level = level.flatMap((element) => [...element.children].slice(0, 200).filter((child) => isOfTemplate(child, around))).slice(0, most);
    for (const element of level) slots.add(around.slotOf(element));
  }
  return hashText([...slots].toSorted().join('\n'));
}

function isOfTemplate(element: Element, around: Surroundings): boolean {
  const { place } = around.regionOf(element);
  return (place === 'main' || place === 'hero') && !writing.test(element.localName);
}
