import type { Stand, WalkedPath } from '../model/walked-path.ts';
import { isSamePage } from './same-page.ts';

/**
 * Where a tab stands on a path: on the leg it has come to, further on where the user was quicker, back where the user went back. What puts
 * something into the cart cannot be passed by going on, only by pressing it. Lost: on a page that the path does not touch.
 */
export function standOn({ legs, to, aliases }: Pick<WalkedPath, 'legs' | 'to' | 'aliases'>, done: number, url: string): Stand {
  const isOn = (leg: number) => isSamePage(url, legs[leg]?.page ?? '', aliases);
  const left = legs.findIndex(({ does }, leg) => leg >= done && does === 'puts');
  if (left < 0 && isSamePage(url, to, aliases)) return { at: 'end' };
  // A drawer, or a button of which nobody knows where it leads.
  if (done >= legs.length && legs.at(-1)?.to === null) return { at: 'end' };
  const furthest = left < 0 ? legs.length - 1 : left;
  for (let leg = done; leg <= furthest; leg += 1) if (isOn(leg)) return { at: 'leg', leg };
  for (let leg = Math.min(done, legs.length) - 1; leg >= 0; leg -= 1) if (isOn(leg)) return { at: 'leg', leg };
  return { at: 'lost', back: Math.min(done, Math.max(0, legs.length - 1)) };
}

/** The legs that are done where a tab stands so: of a lost one those before the leg that leads on. */
export function doneAt(stand: Stand, legs: number): number {
  if (stand.at === 'leg') return stand.leg;
  return stand.at === 'end' ? legs : stand.back;
}

/** Whether an item was put into the cart on the way so far. */
export function hasPut({ legs }: Pick<WalkedPath, 'legs'>, done: number): boolean {
  return legs.slice(0, done).some(({ does }) => does === 'puts');
}
