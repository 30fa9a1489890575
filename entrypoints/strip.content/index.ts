import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { useTexts } from '@/lib/model/say.ts';
import { untoldReports } from '@/lib/adapters/untold-reports.ts';
import { walkerToken } from '@/lib/adapters/walker-token.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import { recordPerson } from './record-person.ts';

// Put into the tabs of a walk-through, on each page.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    useTexts(browserTexts());
    const world = globalThis as { floorwalkerRecords?: () => void };
    // One that is there already only looks whether the page has become another without being loaded.
    if (world.floorwalkerRecords) return world.floorwalkerRecords();
    world.floorwalkerRecords = () => undefined;
    const token = walkerToken();
    void recordPerson({
      page: document,
      token,
      turn: (turn) => sendMessage('stripTurn', turn),
      untold: (walkId) => untoldReports(walkId, token),
      isWanted: () => browser.runtime?.id !== undefined,
      onLookAgain: (lookAgain) => (world.floorwalkerRecords = lookAgain),
    }).finally(() => delete world.floorwalkerRecords);
  },
});
