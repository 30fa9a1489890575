import type { WalkThrough, WalkThroughEvent } from '../../model/walk-through-schema.ts';

type Look = Extract<WalkThroughEvent, { readonly kind: 'came' | 'turned' }>;

/**
 * What closing a tab turns the person back to: the page in the only tab that is left, where the closed one was on the screen. Of several
 * that are left, the one that comes onto the screen tells of itself; in a window of its own it was there all the time, and tells nothing.
 * `closed`, `left`: numbers of tabs, from 1.
 */
export function turnedBack(
  { events }: Pick<WalkThrough, 'events'>,
  closed: number,
  left: readonly number[],
): Omit<Extract<WalkThroughEvent, { readonly kind: 'turned' }>, 'at'> | null {
  const looks = events.filter((event): event is Look => event.kind === 'came' || event.kind === 'turned');
  const [only] = left;
  if (left.length !== 1 || looks.findLast((look) => look.kind === 'turned' || look.seen)?.tab !== closed) return null;
  const page = looks.findLast(({ tab }) => tab === only);
  return page ? { kind: 'turned', url: page.url, tab: page.tab } : null;
}
