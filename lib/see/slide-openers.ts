import type { Closer } from './closer.ts';
import { pressed, type Candidate, type Scene } from './scene.ts';
import { leadsForward } from './topics.ts';

const levels = 4;

/** The button that brings the next slide into sight, pressed as often as it takes. */
export function* slideOpeners({ cutBy, away }: Closer, { toggles }: Scene): Generator<Candidate, void, void> {
  let at = cutBy;
  for (let level = 0; at && level < levels && at.localName !== 'body' && at.localName !== 'main'; at = at.parentElement, level++) {
    const frame = at;
    const next = toggles.find((toggle) => leadsForward(toggle.said) && frame.contains(toggle.element));
    if (!next) continue;
    yield { ...pressed(next.element), times: away };
    return;
  }
}
