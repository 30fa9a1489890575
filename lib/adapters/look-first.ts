import type { FirstLook, Overlay } from '../model/page-looks.ts';
import { overlaysIn } from '../see/overlays-in.ts';
import { browserClock } from './browser-clock.ts';
import { createBreather } from './breather.ts';
import type { OpenFrame } from './open-frame.ts';
import { shiftIn } from './shift-in.ts';
import { tabSight } from './until-visible.ts';

interface Looking {
  readonly url: string;
  readonly as: FirstLook['as'];
  readonly signal: AbortSignal;
}

/** After the frame has another width: scripts that listen answer a little later. */
const afterResizeMs = 250;
/** On one screen. */
const longestMs = 2_000;

/** What a visitor meets first on a page that has settled in a frame, its scripts running: on desktop, then on a phone. Rejects only when aborted. */
export async function lookFirst(frame: OpenFrame, document: Document, looking: Looking): Promise<FirstLook> {
  // What nobody sees does not shift.
  const shift = tabSight.isSeen() ? await shiftIn(document, looking.signal) : null;
  const sounds = [...document.querySelectorAll<HTMLMediaElement>('audio[autoplay],video[autoplay]')].filter(isHeard).length;
  const desktop = await overlays(document, looking);
  frame.resize('phone');
  await browserClock.wait(afterResizeMs, looking.signal);
  const phone = frame.document() === document ? await overlays(document, looking) : null;
  frame.resize('desktop');
  await browserClock.wait(afterResizeMs, looking.signal);
  return { as: looking.as, overlays: { desktop, phone }, shift, sounds };
}

function isHeard({ muted, volume, currentSrc }: HTMLMediaElement): boolean {
  return !muted && volume > 0 && currentSrc !== '';
}

/** Null where there was more to look at than time, or the page went away. */
async function overlays(document: Document, { url, signal }: Looking): Promise<readonly Overlay[] | null> {
  const breathe = createBreather();
  const end = performance.now() + longestMs;
  try {
    const steps = overlaysIn(document, url);
    while (performance.now() < end) {
      await breathe();
      const step = steps.next();
      if (step.done) return step.value;
    }
  } catch {
    // What stands in a page must not end the reading of it.
  }
  signal.throwIfAborted();
  return null;
}
