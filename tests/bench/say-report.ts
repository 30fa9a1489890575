import type { Page } from 'puppeteer-core';
import { serveGallery } from '../components/gallery/serve-gallery.ts';
import { watchTasks, type PageTasks, type TaskWatch } from './long-tasks.ts';

/** What a hand does, and the longest task that follows. */
interface Gesture {
  readonly name: string;
  readonly do: (page: Page) => Promise<void>;
}

const onTable: readonly Gesture[] = [
  { name: 'scroll through 10,000 rows', do: (page) => scroll(page) },
  { name: 'find by words, letter by letter', do: (page) => page.type('[type=search]', 'assam flush', { delay: 60 }) },
  { name: 'and back to all rows', do: (page) => erase(page) },
  { name: 'sort by page', do: (page) => press(page, '[role=columnheader]:nth-child(1) button') },
  { name: 'only products', do: (page) => press(page, '.kind-chips label:nth-of-type(3) input') },
  { name: 'to the last row by keyboard', do: (page) => toTheEnd(page) },
];

const onRings: readonly Gesture[] = [
  { name: 'point at 200 places', do: (page) => pointAround(page) },
  { name: 'zoom in five times', do: (page) => pressTimes(page, '.zoom [aria-label="Zoom in"]', 5) },
  { name: 'drag the plan', do: (page) => drag(page) },
  { name: 'walk 60 places by keyboard', do: (page) => walk(page) },
  { name: 'only one kind', do: (page) => press(page, '.families__one') },
];

/** Tells the longest task of each gesture on the table of 10,000 pages and on the rings of 5,000. */
export async function sayReport(): Promise<void> {
  const { browser, base, close } = await serveGallery({ minify: true });
  try {
    for (const { state, gestures } of [
      { state: 'pages-large', gestures: onTable },
      { state: 'rings-large', gestures: onRings },
    ]) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1040, height: 800 });
      await page.goto(`${base}?state=${state}`, { waitUntil: 'networkidle0' });
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      console.log(`\n${state}: ${nodes} nodes`);
      const watch = await watchTasks(page);
      for (const gesture of gestures) console.log(`  ${gesture.name}: ${sayTasks(await tasksOf(page, gesture, watch))}`);
      await page.close();
    }
  } finally {
    await close();
  }
}

async function tasksOf(page: Page, gesture: Gesture, watch: TaskWatch): Promise<PageTasks> {
  await gesture.do(page);
  await new Promise((resolve) => setTimeout(resolve, 400));
  return watch.take();
}

/** No task over this while a hand scrolls or filters. */
const goalMs = 100;

const sayTasks = ({ longestMs, longestCpuMs }: PageTasks): string =>
  `longest task ${Math.round(longestCpuMs)} ms of processor time, ${longestMs === 0 ? 'under 50' : Math.round(longestMs)} ms by the clock; goal ${goalMs} ms ${longestCpuMs < goalMs ? 'met' : 'MISSED'}`;

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(500, 500);
  for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel({ deltaY: 100 * (1 + turn * 4) });
}

async function erase(page: Page): Promise<void> {
  for (let letter = 0; letter < 11; letter += 1) await page.keyboard.press('Backspace');
}

const press = (page: Page, selector: string): Promise<void> => page.$eval(selector, (one) => (one as HTMLElement).click());

async function pressTimes(page: Page, selector: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await press(page, selector);
}

async function toTheEnd(page: Page): Promise<void> {
  await page.focus('[role=columnheader] button');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

async function pointAround(page: Page): Promise<void> {
  for (let step = 0; step < 200; step += 1) {
    const [angle, radius] = [step * 0.5, 40 + step];
    await page.mouse.move(380 + radius * Math.cos(angle), 300 + radius * Math.sin(angle));
  }
}

async function drag(page: Page): Promise<void> {
  await page.mouse.move(380, 300);
  await page.mouse.down();
  await page.mouse.move(180, 180, { steps: 40 });
  await page.mouse.up();
}

async function walk(page: Page): Promise<void> {
  await page.focus('[role=application]');
  for (let step = 0; step < 60; step += 1) await page.keyboard.press(step % 12 === 0 ? 'ArrowUp' : 'ArrowRight');
}
