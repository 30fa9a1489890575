import { type OpenControl, mostOpenControls, type WalkedPath } from '../model/walked-path.ts';
import { linkName } from '../read/link-name.ts';
import type { Cover } from './cover-of.ts';
import { isOpenTo } from './cover-of.ts';
import { addressOf, pressables } from './find-target.ts';
import { isSeen } from './is-seen.ts';

/** A link or button that can be pressed now. */
export interface FoundControl extends OpenControl {
  readonly element: Element;
}

/** What can be pressed while a window lies over something: what stands in it, and what else is not under it, in document order; the window's own first. */
export function openControls(
  { layer }: Cover,
  page: Document,
  { aliases, isOurs }: { readonly aliases: WalkedPath['aliases']; readonly isOurs: (one: Element) => boolean },
): readonly FoundControl[] {
  const all = [...page.querySelectorAll(pressables)];
  const own = all.filter((one) => layer.contains(one) && isSeen(one));
  const others = all.filter((one) => !layer.contains(one) && isOpenTo(one, isOurs));
  return [...own, ...others].slice(0, mostOpenControls).map((element) => ({
    element,
    words: linkName(element).words.slice(0, 200),
    to: addressOf(element, aliases),
  }));
}
