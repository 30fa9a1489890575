import { defineContentScript } from 'wxt/utils/define-content-script';
import { lookAtOwnPage } from '../lib/adapters/look-at-own-page.ts';
import { sendMessage } from '../lib/messaging/messages.ts';
import type { LookWish } from '../lib/ports/tab-guide.ts';

// Put into the tab on demand, where the user has opened their own cart or checkout; reads once, and is gone.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const { floorwalkerLooksFor: wish } = globalThis as { floorwalkerLooksFor?: LookWish };
    if (wish) void lookAtOwnPage(document, wish).then((page) => sendMessage('tell', { kind: 'own-page', page }));
  },
});
