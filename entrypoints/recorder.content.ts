import { defineContentScript } from 'wxt/utils/define-content-script';
import { recordClicks } from '../lib/adapters/record-clicks.ts';
import { untoldClicks } from '../lib/adapters/untold-clicks.ts';
import { walkerToken } from '../lib/adapters/walker-token.ts';
import { sendMessage } from '../lib/messaging/messages.ts';

// Put into the tab on demand, while its user shows a way: again after each navigation, and once for each page.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = globalThis as { floorwalkerLooksAgain?: () => void };
    // One that is there already only looks whether the page has become another without being loaded.
    if (world.floorwalkerLooksAgain) return world.floorwalkerLooksAgain();
    void recordClicks({
      token: walkerToken(),
      tell: (report) => sendMessage('tell', report),
      signal: new AbortController().signal,
      untold: untoldClicks,
      onLookAgain: (lookAgain) => (world.floorwalkerLooksAgain = lookAgain),
    }).finally(() => {
      delete world.floorwalkerLooksAgain;
      void untoldClicks.save([]);
    });
  },
});
