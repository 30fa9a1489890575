import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../until.ts';
import type { Visit } from '../visit.ts';
import { pictures, seen } from './surfaces.ts';

/** By the browser's own print, without a look into our menu. */
export async function printsOnlyWhatIsAskedFor(report: Page): Promise<void> {
  const shows = (selector: string) => report.$$eval(selector, (all) => all.some((one) => one.checkVisibility()));
  await report.emulateMediaType('print');
  expect(await shows('.jotted li:not(.jotted__private)')).toBe(true);
  expect(await shows('.jotted__private, .walks, .off__people')).toBe(false);
  await report.$eval('[data-asks="walks"]', (one) => (one as HTMLElement).click());
  await report.$eval('[data-asks="notes"]', (one) => (one as HTMLElement).click());
  expect(await shows('.walks')).toBe(true);
  expect(await shows('.off__people')).toBe(true);
  expect(await shows('.jotted')).toBe(false);
  for (const asks of ['walks', 'notes']) await report.$eval(`[data-asks="${asks}"]`, (one) => (one as HTMLElement).click());
  await report.emulateMediaType();
}

/** The HTML file that the report saves; the path. */
export async function savedHtml(report: Page): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'floorwalker-half-hour-'));
  const session = await report.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await report.click('.export > summary');
  await report.evaluate(() => scrollTo(0, 0));
  await seen(report, 'export-menu');
  await report.evaluate(() => document.querySelector<HTMLElement>('.export__box button')?.click());
  const name = await until('the file', async () => (await readdir(folder)).find((one) => one.endsWith('.html')));
  return join(folder, name);
}

/** Opens it from the disk: it reads well and asks for nothing. */
export async function readWithoutAsking(visit: Visit, file: string): Promise<void> {
  const page = await visit.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await seen(page, 'file');
  await pictures.take(page, 'file-whole', { fullPage: true });
  const words = await page.evaluate(() => document.body.textContent);
  expect(words).toContain('The menu hides the teas');
  expect(words).not.toContain('Ask who pays for the pictures');
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file).href]);
  await rm(join(file, '..'), { recursive: true });
}
