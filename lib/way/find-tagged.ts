import type { WayTag } from '../model/walked-path.ts';
import { addressOf } from './find-target.ts';
import { isSeen } from './is-seen.ts';

/** The links with which ways to other needs begin, the first that is drawn of each; `taken` is marked otherwise. */
export function findTagged(
  document: Document,
  tags: readonly WayTag[],
  taken: Element | null,
): readonly { readonly element: Element; readonly tag: WayTag }[] {
  if (tags.length === 0) return [];
  const links = [...document.querySelectorAll('a[href]')];
  return tags.flatMap((tag) => {
    const element = links.find((link) => link !== taken && addressOf(link, {}) === tag.to && isSeen(link));
    return element ? [{ element, tag }] : [];
  });
}
