import type { Browser, Page } from 'puppeteer-core';
import { buildExtension } from '@/lib/cli/build-extension.ts';
import { openArchiveWindow } from '@/lib/cli/archive-window.ts';
import type { ArchiveWindow, StoredCheck } from '@/lib/cli/archive-window.ts';
import { installExtension } from '@/lib/cli/install-extension.ts';
import { launchChromium } from '@/lib/cli/launch-chromium.ts';
import type { LaunchOptions } from '@/lib/cli/launch-chromium.ts';
import { pressToolbar } from '@/lib/cli/press-toolbar.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { startStore } from '../stores/start-store.ts';
import type { StoreHandle, StoreName } from '../stores/start-store.ts';
import { createPopup } from './pages/popup.ts';
import type { Popup } from './pages/popup.ts';
import { until } from './until.ts';

/** A browser with the extension, its tab on a store's home page. */
export interface Visit {
  readonly store: StoreHandle;
  readonly browser: Browser;
  readonly tab: Page;
  readonly extensionId: string;
  /** A new one after the extension was replaced, which closes its pages. */
  readonly archive: ArchiveWindow;
  /** Puts the extension in its own place again, as an update does. */
  replaceExtension(): Promise<void>;
  /** A real press of the toolbar button, in the visit's tab unless another is given. */
  openPopup(tab?: Page): Promise<Popup>;
  /** What the popup's own choice of limits would store. */
  setLimits(limits: {
    readonly pages: number;
    readonly atOnce: number;
    readonly perSecond: number | null;
    readonly draw?: boolean;
    readonly ownCart?: boolean;
  }): Promise<void>;
  /** Waits until the newest check is as wanted. */
  waitForCheck(what: string, isSo: (check: StoredCheck) => boolean): Promise<StoredCheck>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface VisitOptions {
  /** A store's name, or one that runs already and goes on running. */
  readonly store: StoreName | StoreHandle;
  /** @default 0 */
  readonly latencyMs?: number;
  readonly launch?: LaunchOptions;
  /** With every host allowed, for what asks for a permission: nobody can answer the browser's question. @default false */
  readonly granted?: boolean;
}

export async function startVisit({ store: wanted, latencyMs = 0, launch = {}, granted = false }: VisitOptions): Promise<Visit> {
  const store = typeof wanted === 'string' ? await startStore(wanted, { latencyMs }) : wanted;
  const { browser, close } = await launchChromium(launch);
  const extension = granted ? await buildExtension('chrome-mv3-granted') : projectFolder('.output/chrome-mv3');
  const extensionId = await installExtension(browser, extension);
  let archive = await openArchiveWindow(browser, extensionId);
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  await tab.bringToFront();
  await tab.goto(`${store.origin}/`);
  return {
    store,
    browser,
    tab,
    extensionId,
    get archive() {
      return archive;
    },
    async replaceExtension() {
      await browser.installExtension(extension);
      archive = await openArchiveWindow(browser, extensionId);
      await tab.bringToFront();
    },
    openPopup: async (front = tab) => createPopup(await pressToolbar(browser, front, extensionId)),
    setLimits: (limits) => archive.page.evaluate(storeLimits, limits),
    waitForCheck: (what, isSo) => until(what, async () => [await archive.newest()].find((check) => check !== null && isSo(check))),
    async [Symbol.asyncDispose]() {
      await close();
      if (typeof wanted === 'string') await store.close();
    },
  };
}

/** Runs in a page of the extension. */
async function storeLimits(limits: object): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } };
  await chrome.storage.local.set({ limits });
}
