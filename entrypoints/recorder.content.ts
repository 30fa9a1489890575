import { defineContentScript } from 'wxt/utils/define-content-script';
import { recordClicks } from '../lib/adapters/record-clicks.ts';
import { walkerToken } from '../lib/adapters/walker-token.ts';
import { sendMessage } from '../lib/messaging/messages.ts';

// Put into the tab on demand, while its user shows a way: again after each navigation, and once for each page.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = globalThis as { floorwalkerRecords?: boolean };
    if (world.floorwalkerRecords) return;
    world.floorwalkerRecords = true;
    const tell = (report: Parameters<typeof sendMessage<'tell'>>[1]) => sendMessage('tell', report);
    void recordClicks({ token: walkerToken(), tell, signal: new AbortController().signal }).finally(() => delete world.floorwalkerRecords);
  },
});
