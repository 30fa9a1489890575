import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserConnection } from '../lib/adapters/browser-connection.ts';
import { carryOut } from '../lib/adapters/carry-out.ts';
import { lentAxe } from '../lib/adapters/lent-axe.ts';
import { tabSight } from '../lib/adapters/until-visible.ts';
import { walk } from '../lib/adapters/walk.ts';
import { walkAlone } from '../lib/adapters/walk-alone.ts';
import { walkerToken } from '../lib/adapters/walker-token.ts';
import { lightTurns } from '../lib/messaging/light-turn.ts';
import { sendMessage } from '../lib/messaging/messages.ts';

/** Held turns last 20 s at most: who heard nothing for longer may be replaced. */
const silentMs = 30_000;

// Put into the tab on demand. A page that the browser keeps for Back must not wake up an old walker: it ends for good on pagehide.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const gone = new AbortController();
    addEventListener('pagehide', () => gone.abort(), { once: true });
    let heardAt = performance.now();
    const isWanted = () => browser.runtime?.id !== undefined;
    const turn = lightTurns((request) => sendMessage('turn', request));
    const walkOnce = () =>
      walk({
        walker: { token: walkerToken(), since: Date.now() },
        connection: browserConnection,
        sight: tabSight,
        carryOut: (order, errand) =>
          carryOut(order, { ...errand, origin: location.origin, axe: () => lentAxe(() => sendMessage('lendAxe')) }),
        turn: (request) => turn(request).finally(() => (heardAt = performance.now())),
        isWanted,
        signal: gone.signal,
      });
    void walkAlone(walkOnce, () => !gone.signal.aborted && isWanted() && performance.now() - heardAt < silentMs);
  },
});
