import { TargetType, type Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { until } from './until.ts';
import { startVisit, type Visit } from './visit.ts';

/** What the background's own world offers of the browser. Nobody can press a browser's key or menu in a headless one: the browser's news of it is sent. */
interface Background {
  readonly chrome: {
    readonly tabs: { query(wish: object): Promise<readonly { readonly id: number; readonly url?: string }[]> };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string>; getTitle(of: { tabId: number }): Promise<string> };
    readonly commands: {
      getAll(): Promise<readonly { readonly name: string; readonly shortcut: string }[]>;
      readonly onCommand: { dispatch(command: string, tab: object): void };
    };
    readonly contextMenus: {
      readonly onClicked: { dispatch(click: object, tab: object): void };
      update(id: string, change: object): Promise<void>;
    };
  };
}

async function worker({ browser }: Visit) {
  const found = await (await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER)).worker();
  if (!found) throw new Error('There is no background.');
  return found;
}

/** The press of a key, or a choice in the menu, in the tab that is in front. */
async function makeGesture(visit: Visit, by: 'key' | 'menu', gesture: string): Promise<void> {
  await visit.tab.bringToFront();
  await (
    await worker(visit)
  ).evaluate(
    async (how, id, url) => {
      const { chrome } = globalThis as unknown as Background;
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      if (!tab) throw new Error(`No tab shows ${url}.`);
      if (how === 'key') chrome.commands.onCommand.dispatch(id, tab);
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: id, pageUrl: url }, tab);
    },
    by,
    gesture,
    visit.tab.url(),
  );
}

const reports = async ({ browser }: Visit): Promise<readonly Page[]> =>
  (await browser.pages()).filter((page) => page.url().includes('/report.html'));

test('a site is checked by a key, its report opens from the menu, and the path is shown and ended by one key', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 20, atOnce: 4, perSecond: null, draw: false });
  // A real press lets the extension into the tab, as keys and menus do for themselves.
  await (await visit.openPopup()).close();

  const background = await worker(visit);
  const bound = await background.evaluate(() => (globalThis as unknown as Background).chrome.commands.getAll());
  expect(bound.map(({ name }) => name).toSorted()).toEqual(['_execute_action', 'check-site', 'open-report', 'show-path']);
  for (const { name, shortcut } of bound) expect(shortcut, name).not.toBe('');
  // Both entries of the menu are there: one that is not cannot be changed.
  await background.evaluate(async () => {
    const { chrome } = globalThis as unknown as Background;
    for (const id of ['check-site', 'open-report']) await chrome.contextMenus.update(id, { enabled: true });
  });

  await makeGesture(visit, 'key', 'check-site');
  await visit.waitForCheck('the end', ({ record }) => record.state === 'done');

  await makeGesture(visit, 'menu', 'open-report');
  const [report] = await until('the report', async () => [await reports(visit)].find((pages) => pages.length === 1));
  await until('its verdict', async () => report?.evaluate(() => document.querySelector('h1')?.textContent?.includes('.')));

  await makeGesture(visit, 'key', 'show-path');
  await until('the card', () => hasCard(visit.tab));
  await makeGesture(visit, 'key', 'show-path');
  await until('no card', async () => !(await hasCard(visit.tab)));
}, 120_000);

/** Screen readers see into the closed part in which the card lies. */
async function hasCard(tab: Page): Promise<boolean> {
  const session = await tab.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.some(({ role }) => role?.value === 'dialog');
  } catch {
    return false;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

test('where nothing can be checked the popup opens, or the button says so', async () => {
  await using visit = await startVisit({ store: 'teashop' });
  await visit.setLimits({ pages: 20, atOnce: 4, perSecond: null, draw: false });
  await makeGesture(visit, 'menu', 'open-report').catch(() => undefined);
  await (await visit.openPopup()).close();
  await makeGesture(visit, 'menu', 'open-report');
  const said = await until('a word', async () => {
    const popup = (await (await visit.browser.extensions()).get(visit.extensionId)?.pages())?.find((page) =>
      page.url().includes('/popup.html'),
    );
    if (popup) return 'popup';
    return (await worker(visit)).evaluate(async (url) => {
      const { chrome } = globalThis as unknown as Background;
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      return tab && (await chrome.action.getBadgeText({ tabId: tab.id })) ? chrome.action.getTitle({ tabId: tab.id }) : '';
    }, visit.tab.url());
  });
  expect(said).toMatch(/^popup$|has no report yet/);
  expect(await reports(visit)).toEqual([]);
}, 60_000);
