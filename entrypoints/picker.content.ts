import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserTexts } from '../lib/adapters/browser-texts.ts';
import { useTexts } from '../lib/model/say.ts';
import { pointAtElement } from '../lib/adapters/point-at-element.ts';

// Put into the tab on demand, while the user points at something to pin a note to. What was pointed at is the script's result.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    useTexts(browserTexts());
    const world = globalThis as { floorwalkerStopsPicking?: () => void };
    world.floorwalkerStopsPicking?.();
    const over = new AbortController();
    const stop = () => over.abort();
    world.floorwalkerStopsPicking = stop;
    return pointAtElement(document, over.signal).finally(() => {
      if (world.floorwalkerStopsPicking === stop) delete world.floorwalkerStopsPicking;
    });
  },
});
