import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Step } from '@/lib/model/audit-export.ts';
import { findPressable } from './find-pressable.ts';

/** How a person fared who did what is printed, step by step, and nothing else. */
export interface Pressed {
  /** Deliberate presses of the mouse. */
  readonly presses: number;
  /** What is bought, by the words on the screen: of the last step that put something into the cart, or null. */
  readonly item: string | null;
  /** The first step that could not be followed, in words; null when all could. */
  readonly stuck: string | null;
}

/** Longest wait for a thing to press: pages that scripts draw take a moment. */
const patienceMs = 8_000;

/**
 * Presses the steps in a browser that shows their first page: each thing by its words and the place where it is said to stand, with a real
 * mouse, the first of them that can be seen. Numbers in words may differ ("Cart (0)"). A menu that opens under the mouse is pointed at, which is no press.
 */
export async function pressSteps(tab: Page, steps: readonly Step[]): Promise<Pressed> {
  let item: string | null = null;
  let presses = 0;
  for (const step of steps) {
    const found = await findInTime(tab, step);
    if (!found) return { presses, item, stuck: `${step.action} “${step.words}” (${step.place}) on ${tab.url()}` };
    if (step.place !== 'header' && step.place !== 'menu') item = (await itemAt(found)) ?? item;
    await press(tab, found);
    presses += 1;
    await settled(tab);
  }
  return { presses, item, stuck: null };
}

async function findInTime(tab: Page, step: Step): Promise<ElementHandle | null> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const found = await tab.evaluateHandle(findPressable, step).catch(() => null);
    const element = found?.asElement() as ElementHandle | null;
    if (element) return element;
    if (Date.now() > end) return null;
    await pause(200);
  }
}

/** Where pressing takes a mouse: a closed menu is pointed at first, and a native list has its first real option taken. */
async function press(tab: Page, element: ElementHandle): Promise<void> {
  for (const around of await hoverable(element)) await around.hover();
  if (await element.evaluate((one) => one instanceof HTMLSelectElement)) {
    const value = await element.evaluate(
      (one) => [...(one as HTMLSelectElement).options].find((option) => option.value !== '')?.value ?? '',
    );
    await (element as ElementHandle<HTMLSelectElement>).select(value);
    return;
  }
  await element.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await element.click({ delay: 20 });
}

/** Elements around it to point at, outermost first, until it shows; none where it does already. */
async function hoverable(element: ElementHandle): Promise<readonly ElementHandle[]> {
  const around = await element.evaluateHandle((one) => {
    const shows = (at: Element) =>
      at.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && at.getClientRects().length > 0;
    const path: Element[] = [];
    for (let at = one.parentElement; at && !shows(one) && at !== document.body; at = at.parentElement)
      if (at.matches('li,details,[aria-haspopup],nav *') && shows(at)) path.unshift(at);
    return path.slice(-1);
  });
  const handles = await around.getProperties();
  return [...handles.values()].flatMap((handle) => handle.asElement() ?? []) as ElementHandle[];
}

/** The name of what a press puts into the cart: that of its tile, or of its page. */
function itemAt(element: ElementHandle): Promise<string | null> {
  return element.evaluate((one) => {
    if (!one.matches('button,input,[type="submit"],[role="button"],a[href*="add"]')) return null;
    for (let at = one.parentElement; at && at !== document.body; at = at.parentElement) {
      const title = at.querySelector('h1,h2,h3,h4,h5,h6');
      if (title && at.querySelectorAll('h2,h3,h4').length <= 2) return title.textContent?.trim() ?? null;
    }
    return document.querySelector('h1')?.textContent?.trim() ?? null;
  });
}

/** Until what the press set off has come: pages, and what scripts fetch. */
async function settled(tab: Page): Promise<void> {
  await pause(150);
  await tab.waitForNetworkIdle({ idleTime: 400, timeout: patienceMs }).catch(() => undefined);
  await tab.waitForFunction(() => document.readyState === 'complete', { timeout: patienceMs }).catch(() => undefined);
}
