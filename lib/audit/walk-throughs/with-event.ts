import type { KeptWalkThrough } from '../../model/walk-through.ts';
import { walkThroughLimits as most } from '../../model/walk-through-limits.ts';
import type { WalkThroughEvent } from '../../model/walk-through-schema.ts';

/** What happened, without when. */
type Happening = WalkThroughEvent extends infer Event ? (Event extends { readonly at: number } ? Omit<Event, 'at'> : never) : never;

/** Time since a walk-through began, and never before what was told last: clocks are set back. */
function sinceBegan({ began, events }: KeptWalkThrough, now: number): number {
  return Math.max(events.at(-1)?.at ?? 0, Math.round(now - Date.parse(began)), 0);
}

/** A walk-through with one thing more. One that is full stays as it is, but for its end. */
export function withEvent(walk: KeptWalkThrough, event: Happening, now: number): KeptWalkThrough {
  const room = event.kind === 'ended' || event.kind === 'interrupted' || event.kind === 'went-on' ? 0 : 50;
  if (walk.events.length >= most.events - room) return walk;
  return { ...walk, events: [...walk.events, { ...event, at: sinceBegan(walk, now) }] };
}
