import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../until.ts';

/** What the overlay's card is called, '' where there is none: its title. The tree that screen readers get sees into closed parts. */
export async function cardTitle(tab: Page): Promise<string> {
  const session = await tab.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const dialog = nodes.find(({ role, name }) => role?.value === 'dialog' && name !== undefined);
    return String(dialog?.name?.value ?? '');
  } catch {
    return '';
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Waits until the card is called so. */
async function waitForTitle(tab: Page, pattern: RegExp): Promise<string> {
  let last = '';
  const seen = async () => {
    last = await cardTitle(tab);
    return pattern.test(last) ? last : null;
  };
  return until(`the title ${pattern}`, seen, 40_000).catch((error: unknown) => {
    throw new Error(`${String(error)} It said: ${last}`);
  });
}

/** The button of the card that is called so, or null. */
async function findButton(tab: Page, name: string | RegExp): Promise<ElementHandle | null> {
  for (const handle of await tab.$$('aria/[role="button"]').catch(() => [])) {
    const words = await handle.evaluate((one) => one.getAttribute('aria-label') ?? one.textContent ?? '').catch(() => '');
    if (typeof name === 'string' ? words === name : name.test(words)) return handle;
  }
  return null;
}

/**
 * Walks the way that is drawn to its end by keyboard alone: the card's button that leads on has the focus; where it only points, it hands the focus
 * to the thing itself, which is pressed there. Answers with each title on the way.
 */
export async function walkByKeyboard(tab: Page, onStep: (title: string) => Promise<void>): Promise<readonly string[]> {
  const titles: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    const title = await waitForTitle(tab, /./);
    if (titles.at(-1) !== title) {
      titles.push(title);
      await onStep(title);
    }
    if (title.startsWith('You are there')) return titles;
    const leads = await until('a button of the card', () => findButton(tab, /^(Take step|Scroll to it|Bring it|Go to it|Open it)/));
    await leads.focus().catch(() => undefined);
    const words = await leads.evaluate((one) => one.textContent).catch(() => '');
    await tab.keyboard.press('Enter');
    if (words === 'Go to it') await pressThing(tab);
    await until('something else', async () => (await cardTitle(tab)) !== title, 1_500).catch(() => undefined);
  }
  throw new Error(`It did not come to its end: ${titles.join(' | ')}`);
}

/** What has the focus on the page: a list has its first real entry chosen, all else is pressed. */
async function pressThing(tab: Page): Promise<void> {
  await until('the keyboard to be on the page', () => tab.evaluate(() => document.activeElement !== document.body));
  const isList = await tab.evaluate(() => document.activeElement instanceof HTMLSelectElement);
  await tab.keyboard.press(isList ? 'ArrowDown' : 'Enter');
}
