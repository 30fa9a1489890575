import { browser } from 'wxt/browser';
import type { Toolbar } from '../ports/toolbar.ts';

/** `--accent-fill` and `--on-accent` of components/tokens.css: the badge lies on the browser's own bar, light or dark. */
const colors = { fill: '#b81f28', text: '#fdfcf8' };

/** The browser's toolbar button. What it says of a tab ends by itself when the tab shows another page. */
export const browserToolbar: Toolbar = {
  async openPopup() {
    try {
      await browser.action.openPopup();
      return true;
    } catch {
      return false;
    }
  },
  async say(tabId, notice) {
    const { action } = browser;
    try {
      await action.setBadgeBackgroundColor({ tabId, color: colors.fill });
      await action.setBadgeTextColor({ tabId, color: colors.text });
      await action.setBadgeText({ tabId, text: notice?.badge ?? '' });
      // An empty title would be shown as the extension's name alone.
      await action.setTitle({ tabId, title: notice?.title ?? (await action.getTitle({})) });
    } catch {
      // The tab is closed.
    }
  },
};
