import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserTexts } from '@/lib/adapters/browser-texts.ts';
import { useTexts } from '@/lib/model/say.ts';
import { sendMessage } from '@/lib/messaging/messages.ts';
import { showPath } from './show-path.ts';

// Put into the tab on demand, while a path is shown in it: again after each page has loaded.
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    useTexts(browserTexts());
    const world = globalThis as { floorwalkerShowsPath?: () => void };
    // One that is there already only looks at the page again.
    if (world.floorwalkerShowsPath) return world.floorwalkerShowsPath();
    world.floorwalkerShowsPath = () => undefined;
    void showPath({
      page: document,
      turn: (turn) => sendMessage('overlayTurn', turn),
      tags: (url) => sendMessage('overlayTags', { url }),
      instead: (asked) => sendMessage('overlayInstead', asked),
      follow: (url) => location.assign(url),
      isWanted: () => browser.runtime?.id !== undefined,
      onLookAgain: (lookAgain) => (world.floorwalkerShowsPath = lookAgain),
    }).finally(() => delete world.floorwalkerShowsPath);
  },
});
