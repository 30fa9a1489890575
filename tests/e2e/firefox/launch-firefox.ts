import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { originPattern } from '@/lib/adapters/origin-pattern.ts';
import type { StoredCheck } from '@/lib/cli/archive-window.ts';
import { ensureBrowser } from '@/lib/cli/ensure-browser.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { until } from '../until.ts';
import type { Visit } from '../visit.ts';
import { openChromeWindow } from './chrome-window.ts';
import type { ChromeWindow } from './chrome-window.ts';
import * as inside from './inside-firefox.ts';

/** The one host name, besides localhost, that leads to this machine. */
export const plainHost = 'shop.example';

const extensionId = 'floorwalker@floorwalker.app';

export interface FirefoxVisit {
  readonly browser: Browser;
  readonly tab: Page;
  /** A real press of the toolbar button, in the tab in front; resolves when the popup has its page. */
  openPopup(): Promise<void>;
  closePopup(): Promise<void>;
  /** Answers the browser's question for a site's permission, as the user would, without the question. */
  grant(origin: string): Promise<void>;
  /** Takes it back, as the user does on the page of add-ons. */
  revoke(origin: string): Promise<void>;
  /** Answers the browser's question with no. */
  refuse(): Promise<void>;
  /** Text of the first element like this in the popup, or empty. */
  popupText(selector: string): Promise<string>;
  /** Text of the sidebar; empty where it is closed. */
  sidebarText(): Promise<string>;
  /** Opens a file of the extension in a background tab. */
  openFile(file: string): Promise<void>;
  /** What an expression comes to in the page of the extension whose address has this in it; empty where there is none. */
  inFile(file: string, code: string): Promise<string>;
  /** Presses a button there by its words. */
  pressInFile(file: string, button: string): Promise<void>;
  /** Presses a button of the popup by its words, as a user's click counts. */
  pressInPopup(button: string): Promise<void>;
  /** Stops the background as Firefox does when it is idle; true when it did. */
  stopBackground(): Promise<boolean>;
  backgroundState(): Promise<string>;
  connection(state: 'on' | 'off'): Promise<void>;
  setLimits(limits: Parameters<Visit['setLimits']>[0]): Promise<void>;
  /** The newest check, or null. */
  newest(): Promise<StoredCheck | null>;
  waitForCheck(what: string, isSo: (check: StoredCheck) => boolean, limitMs?: number): Promise<StoredCheck>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Firefox with the built extension, driven by WebDriver BiDi. */
export async function launchFirefox(preferences: Readonly<Record<string, string | number | boolean>> = {}): Promise<FirefoxVisit> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: true,
    // A site by http on this machine that Firefox does not treat as local.
    extraPrefsFirefox: { 'network.dns.localDomains': plainHost, ...preferences },
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
  });
  await browser.installExtension(projectFolder('.output/firefox-mv3'));
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const chromeWindow = await openChromeWindow(browser);
  // The page that greets whoever installs it would lie over the tab.
  await until('the greeting', async () => (await chromeWindow.evaluate(`(${inside.closeGreeting.toString()})()`)) === 'closed');
  return createVisit(browser, tab, chromeWindow);
}

function createVisit(browser: Browser, tab: Page, chromeWindow: ChromeWindow): FirefoxVisit {
  const call = (run: (...words: never[]) => unknown, ...words: readonly string[]) =>
    chromeWindow.evaluate(`(${run.toString()})(${words.map((word) => JSON.stringify(word)).join(', ')})`);
  const inFile = (file: string, code: string) => call(inside.askPage, file, code);
  const inPopup = (code: string) => inFile('/popup.html', code);
  const pressIn = async (file: string, button: string) =>
    void (await until(
      `the button ${button}`,
      async () => (await inFile(file, `(${inside.press.toString()})(${JSON.stringify(button)})`)) === 'pressed',
    ));
  const inArchive = async (code: string) => {
    await call(inside.openExtensionTab, extensionId, inside.plainFile);
    return until('an answer of the extension', () => call(inside.askPage, inside.plainFile, code));
  };
  const newest = async () => JSON.parse(await inArchive(`(${inside.readNewest.toString()})()`)) as StoredCheck | null;
  return {
    browser,
    tab,
    async openPopup() {
      await chromeWindow.evaluate(`document.querySelector('#${extensionId.replaceAll(/[@.]/g, '_')}-BAP').click()`);
      await until('the popup', async () => (await inPopup('content.document.querySelector("h1") ? "there" : ""')) === 'there');
    },
    closePopup: async () => {
      await call(inside.closePanels);
      await until('a closed popup', async () => (await inPopup('"there"')) === '');
    },
    grant: async (origin) => void (await call(inside.permit, extensionId, originPattern(origin), 'add')),
    revoke: async (origin) => void (await call(inside.permit, extensionId, originPattern(origin), 'remove')),
    refuse: async () => void (await until('the question', async () => (await call(inside.refuse)) === 'refused')),
    popupText: (selector) => inPopup(`content.document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`),
    sidebarText: () => call(inside.sidebarText),
    openFile: async (file) => void (await call(inside.openExtensionTab, extensionId, file)),
    inFile,
    pressInFile: pressIn,
    pressInPopup: (button) => pressIn('/popup.html', button),
    stopBackground: async () => (await call(inside.stopBackground, extensionId)) === 'stopped',
    backgroundState: () => call(inside.backgroundState, extensionId),
    connection: async (state) => void (await call(inside.setConnection, state)),
    setLimits: async (limits) => void (await inArchive(`(${inside.storeLimits.toString()})(${JSON.stringify(limits)})`)),
    newest,
    waitForCheck: (what, isSo, limitMs) =>
      until(what, async () => [await newest()].find((check) => check !== null && isSo(check)), limitMs),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}
