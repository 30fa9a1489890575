import { browser } from 'wxt/browser';
import type { FrontTab, FrontTabs } from '../ports/front-tab.ts';

/** How often an unknown address is asked for again: no event tells that a press on the toolbar has let us into a tab. */
const againMs = 1_000;

/** The tabs of the window that we stand in. Asks for no permission: where an address is not given, there is none. */
export const browserFrontTabs: FrontTabs = following(async () => {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
});

/** One tab, as if it were always in front. */
export const oneTab = (tabId: number): FrontTabs => following(() => browser.tabs.get(tabId).catch(() => undefined));

interface SeenTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

function following(find: () => Promise<SeenTab | undefined>): FrontTabs {
  return {
    watch(onChange, signal) {
      let told: FrontTab | null | undefined;
      let asked = 0;
      const look = async (): Promise<void> => {
        const number = (asked += 1);
        const found = await find();
        if (signal.aborted || number !== asked) return;
        const tab = found?.id === undefined ? null : { id: found.id, url: found.url ?? null };
        if (told !== undefined && told?.id === tab?.id && told?.url === tab?.url) return;
        told = tab;
        onChange(tab);
      };
      const lookAgain = (): void => void look();
      const { onActivated, onUpdated, onRemoved, onAttached } = browser.tabs;
      const events = [onActivated, onUpdated, onRemoved, onAttached];
      for (const event of events) event.addListener(lookAgain);
      const timer = setInterval(() => {
        if (told?.url === null && !document.hidden) lookAgain();
      }, againMs);
      signal.addEventListener(
        'abort',
        () => {
          clearInterval(timer);
          for (const event of events) event.removeListener(lookAgain);
        },
        { once: true },
      );
      lookAgain();
    },
  };
}
