// The functions below run in Firefox's own window, or by its leave in a page: they may use nothing but what stands in them.
import type { StoredCheck } from '@/lib/cli/archive-window.ts';

/** A page of the extension on which nothing happens. */
export const plainFile = '/icons/16.png';

declare const content: Window &
  typeof globalThis & {
    readonly windowUtils: { setHandlingUserInput(is: boolean): { destruct(): void } };
    readonly wrappedJSObject: { readonly browser: { readonly storage: { readonly local: { set(values: unknown): Promise<void> } } } };
  };
declare const Components: { readonly utils: { cloneInto(value: object, scope: object): unknown } };
declare const Services: { readonly io: { offline: boolean }; readonly scriptSecurityManager: { getSystemPrincipal(): unknown } };
declare const gBrowser: {
  readonly tabs: Iterable<{ readonly linkedBrowser: { readonly currentURI: { readonly spec: string } } }>;
  addTrustedTab(address: string, how: { readonly inBackground: boolean }): void;
  removeTab(tab: unknown): void;
};
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly ExtensionPermissions: Record<'add' | 'remove', (id: string, what: object, extension: unknown) => Promise<void>>;
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly mozExtensionHostname: string;
    readonly extension: { readonly backgroundState: string; terminateBackground(how: object): Promise<void> };
  };
};

interface PageElement extends Element {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listen: (message: { data: string }) => void): void;
    loadFrameScript(address: string, always: boolean): void;
  };
}

/** Evaluates an expression in the page of the extension whose address has this in it, awaiting a promise; an empty text when there is none. */
export function askPage(file: string, code: string): Promise<string> {
  const pages = [...document.querySelectorAll<PageElement>('browser')];
  const page = pages.find(({ currentURI }) => currentURI?.spec.startsWith('moz-extension:') && currentURI.spec.includes(file));
  if (!page) return Promise.resolve('');
  return new Promise((resolve) => {
    const name = `floorwalker-test-${Math.random()}`;
    page.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    const ask = `Promise.resolve(${code}).then((value) => String(value), (error) => '').then((text) => sendAsyncMessage(${JSON.stringify(name)}, text))`;
    page.messageManager.loadFrameScript(`data:,${encodeURIComponent(ask)}`, false);
    setTimeout(() => resolve(''), 3000);
  });
}

/** What stands in the sidebar; an empty text while it is closed. */
export function sidebarText(): Promise<string> {
  const frame = document.querySelector<HTMLIFrameElement>('#sidebar');
  const page = frame?.contentDocument?.querySelector<PageElement>('#webext-panels-browser');
  if (!page) return Promise.resolve('');
  return new Promise((resolve) => {
    const name = `floorwalker-test-${Math.random()}`;
    page.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    const ask = `sendAsyncMessage(${JSON.stringify(name)}, content.document.body?.innerText ?? '')`;
    page.messageManager.loadFrameScript(`data:,${encodeURIComponent(ask)}`, false);
    setTimeout(() => resolve(''), 3000);
  });
}

/** Opens a file of the extension in a background tab, once. */
export function openExtensionTab(id: string, file: string): void {
  const pages = [...document.querySelectorAll<PageElement>('browser')];
  const address = `moz-extension://${WebExtensionPolicy.getByID(id).mozExtensionHostname}${file}`;
  if (!pages.some(({ currentURI }) => currentURI?.spec === address)) gBrowser.addTrustedTab(address, { inBackground: true });
}

/** Start asks for the site's permission, which Firefox allows in a user's click only. */
export function press(words: string): string {
  const button = [...content.document.querySelectorAll('button')].find(
    ({ textContent, ariaLabel }) => textContent.trim() === words || ariaLabel === words,
  );
  if (!button) return '';
  const input = content.windowUtils.setHandlingUserInput(true);
  button.click();
  input.destruct();
  return 'pressed';
}

export function closePanels(): void {
  const panels = document.querySelectorAll<Element & { readonly state: string; hidePopup(): void }>('panel');
  for (const panel of panels) if (panel.state === 'open') panel.hidePopup();
}

export async function permit(id: string, origins: string, what: 'add' | 'remove'): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions[what](id, { permissions: [], origins: [origins] }, WebExtensionPolicy.getByID(id).extension);
}

export async function stopBackground(id: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return extension.backgroundState === 'stopped' ? 'stopped' : extension.backgroundState;
}

export function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id).extension.backgroundState;
}

/** Presses "Don't allow" in the question for a permission. */
export function refuse(): string {
  const question = document.querySelector('#addon-webext-permissions-notification');
  const button = question?.querySelector<HTMLElement>('.popup-notification-secondary-button');
  button?.click();
  return button ? 'refused' : '';
}

export function setConnection(state: 'on' | 'off'): void {
  Services.io.offline = state === 'off';
}

export async function storeLimits(limits: object): Promise<string> {
  await content.wrappedJSObject.browser.storage.local.set(Components.utils.cloneInto({ limits }, content));
  return 'stored';
}

export async function readNewest(): Promise<string> {
  const settle = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unreadable'));
    });
  if (!(await content.indexedDB.databases()).some(({ name }) => name === 'floorwalker')) return 'null';
  const database = await settle(content.indexedDB.open('floorwalker'));
  const rows = database.transaction(['audits', 'progress', 'results']);
  const audits: StoredCheck['record'][] = await settle(rows.objectStore('audits').getAll());
  const record = audits.toSorted((a, b) => b.startedAt - a.startedAt)[0];
  if (!record) return 'null';
  const progress: StoredCheck['progress'] | undefined = await settle(rows.objectStore('progress').get(record.id));
  const row: { result: unknown } | undefined = await settle(rows.objectStore('results').get(record.id));
  database.close();
  return JSON.stringify({ record, progress: progress ?? null, result: row?.result ?? null });
}

/** Runs in the browser's own window: closes the first-run page; "closed" when it was there. */
export function closeGreeting(): string {
  const greeting = [...gBrowser.tabs].find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
  if (greeting) gBrowser.removeTab(greeting);
  return greeting ? 'closed' : '';
}
