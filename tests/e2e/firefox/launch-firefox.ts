import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { originPattern } from '@/lib/adapters/origin-pattern.ts';
import { ensureBrowser } from '@/lib/cli/ensure-browser.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { until } from '../until.ts';
import { openChromeWindow } from './chrome-window.ts';
import type { ChromeWindow } from './chrome-window.ts';

/** The one host name, besides localhost, that leads to this machine. */
export const plainHost = 'shop.example';

const extensionId = 'floorwalker@floorwalker.app';

export interface FirefoxVisit {
  readonly tab: Page;
  /** A real press of the toolbar button; resolves when the popup has its page. */
  openPopup(): Promise<void>;
  /** Answers the browser's question for a site's permission, as the user would, without the question. */
  grant(origin: string): Promise<void>;
  /** Text of the first element like this in the popup, or empty. */
  popupText(selector: string): Promise<string>;
  /** Presses a button of the popup by its words, as a user's click counts. */
  pressInPopup(button: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Firefox with the built extension, driven by WebDriver BiDi. */
export async function launchFirefox(): Promise<FirefoxVisit> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: true,
    // A site by http on this machine that Firefox does not treat as local.
    extraPrefsFirefox: { 'network.dns.localDomains': plainHost },
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
  });
  await browser.installExtension(projectFolder('.output/firefox-mv3'));
  return createVisit(browser, (await browser.pages())[0] ?? (await browser.newPage()), await openChromeWindow(browser));
}

function createVisit(browser: Browser, tab: Page, chromeWindow: ChromeWindow): FirefoxVisit {
  const inPopup = (code: string) => chromeWindow.evaluate(`(${askPopup.toString()})(${JSON.stringify(code)})`);
  return {
    tab,
    async openPopup() {
      await chromeWindow.evaluate(`document.querySelector('#${extensionId.replaceAll(/[@.]/g, '_')}-BAP').click()`);
      await until('the popup', async () => (await inPopup('content.document.querySelector("h1") ? "there" : ""')) === 'there');
    },
    grant: async (origin) => void (await chromeWindow.evaluate(`(${grant.toString()})('${extensionId}', '${originPattern(origin)}')`)),
    popupText: (selector) => inPopup(`content.document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`),
    pressInPopup: async (button) =>
      void (await until(
        `the button ${button}`,
        async () => (await inPopup(`(${press.toString()})(${JSON.stringify(button)})`)) === 'pressed',
      )),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

// The functions below run in Firefox's own window, or by its leave in the popup: they may use nothing but what stands in them.

declare const content: Window & typeof globalThis & { windowUtils: { setHandlingUserInput(is: boolean): { destruct(): void } } };
declare const ChromeUtils: {
  importESModule(address: string): { ExtensionPermissions: { add(id: string, what: object, extension: unknown): Promise<void> } };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } };

interface PopupElement extends Element {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listen: (message: { data: string }) => void): void;
    loadFrameScript(address: string, always: boolean): void;
  };
}

/** Evaluates an expression in the popup; an empty text when there is none. */
function askPopup(code: string): Promise<string> {
  const browsers = [...document.querySelectorAll<PopupElement>('browser')];
  const popup = browsers.find(({ currentURI }) => currentURI?.spec.endsWith('/popup.html'));
  if (!popup) return Promise.resolve('');
  return new Promise((resolve) => {
    const name = `floorwalker-test-${Math.random()}`;
    popup.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    popup.messageManager.loadFrameScript(
      `data:,${encodeURIComponent(`sendAsyncMessage(${JSON.stringify(name)}, String(${code}))`)}`,
      false,
    );
    setTimeout(() => resolve(''), 3000);
  });
}

/** Start asks for the site's permission, which Firefox allows in a user's click only. */
function press(words: string): string {
  const button = [...content.document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
  if (!button) return '';
  const input = content.windowUtils.setHandlingUserInput(true);
  button.click();
  input.destruct();
  return 'pressed';
}

async function grant(id: string, origins: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: [], origins: [origins] }, WebExtensionPolicy.getByID(id).extension);
}
