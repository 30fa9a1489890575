import { browser } from 'wxt/browser';
import type { Markup } from '../model/markup.ts';
import type { PageFacts } from '../model/page.ts';
import type { Clock } from '../ports/clock.ts';
import type { PageRenderer } from '../ports/page-renderer.ts';
import type { TabHands } from '../ports/tab-hands.ts';
import { createBackgroundPageSource } from './background-page-source.ts';
import { browserConnection } from './browser-connection.ts';
import { lentAxe } from './lent-axe.ts';
import { layOutPage } from './lay-out-page.ts';
import { closeOffscreenDocument, openOffscreenDocument } from './offscreen-document.ts';
import { originPattern } from './origin-pattern.ts';
import { loadAxe } from './put-axe.ts';
import { placeScript } from './place-script.ts';
import { sourceByHost } from './source-by-host.ts';
import { createWalkerDesk } from './walker-desk.ts';

/** An event page that calls nothing of the browser's for 30 s is stopped, and its requests with it. */
const signOfLifeMs = 10_000;

/**
 * The browser's tabs. `readElsewhere` makes facts of markup for a background without a DOM (Chrome's), for hosts beside the tab's. Where the background has a DOM and may reach the site (Firefox, after the user allowed it), no walker is needed.
 */
export function createBrowserTabHands(clock: Clock, readElsewhere: (markup: Markup) => Promise<PageFacts>): TabHands {
  const hasDom = typeof DOMParser !== 'undefined';
  const readsAlone = async (origin: string) =>
    hasDom && (await browser.permissions.contains({ origins: [originPattern(origin)] }).catch(() => false));
  const read = hasDom
    ? undefined
    : async (markup: Markup) => {
        await openOffscreenDocument();
        return readElsewhere(markup);
      };
  const othersOf = (hosts: readonly string[]) =>
    new Map(hosts.map((host) => [host, createBackgroundPageSource(host, browserConnection, read ? { read } : {})]));
  return {
    connection: browserConnection,
    readsAlone,
    async openReader({ id, origin, settings }) {
      const others = othersOf(settings.hosts);
      if (await readsAlone(origin)) {
        const source = createBackgroundPageSource(origin, browserConnection);
        const alive = setInterval(() => void browser.runtime.getPlatformInfo(), signOfLifeMs);
        const renderer: PageRenderer = {
          layOut: (url, signal, wish) =>
            layOutPage(url, {
              origin,
              signal,
              as: wish?.as,
              live: wish?.live ?? null,
              ...(wish?.check ? { axe: () => lentAxe(loadAxe) } : {}),
            }),
          // Nothing runs in what is laid out here, so nothing waits for being seen.
          isSeen: () => true,
        };
        return { source: sourceByHost(source, others), renderer, turn: null, heardAt: () => null, close: () => clearInterval(alive) };
      }
      const desk = createWalkerDesk(id, clock);
      return {
        source: sourceByHost(desk.source, others),
        renderer: desk.renderer,
        turn: desk.turn,
        heardAt: () => desk.heardAt,
        close() {
          desk.close();
          if (others.size > 0) void closeOffscreenDocument();
        },
      };
    },
    placeWalker: (tabId) => placeScript(tabId, { name: 'walker', when: 'ready' }, clock),
    async keepAwake(tabId, state) {
      await browser.tabs.update(tabId, { autoDiscardable: state === 'free' }).catch(() => undefined);
    },
  };
}
