import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { greetingPage } from '@/lib/cli/install-extension.ts';
import { openArchiveWindow } from '@/lib/cli/archive-window.ts';
import { launchChromium } from '@/lib/cli/launch-chromium.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { exampleName, exampleOrigin } from '@/lib/model/example.ts';
import { axeViolations } from './axe-violations.ts';
import { until } from './until.ts';

/** Whatever leaves the browser goes to this proxy, which lets nothing through and notes what it was asked for. */
async function startWall() {
  const asked: string[] = [];
  const wall = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  wall.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => wall.listen(0, '127.0.0.1', resolve));
  const { port } = wall.address() as AddressInfo;
  return { asked, switches: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'], close: () => wall.close() };
}

/** Requests of every page and worker that there is, or comes. */
async function watchRequests(browser: Browser): Promise<readonly string[]> {
  const seen: string[] = [];
  const watch = async (target: Target) => {
    if (target.type() !== TargetType.PAGE && target.type() !== TargetType.SERVICE_WORKER) return;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => seen.push(request.url));
    await session.send('Network.enable');
  };
  browser.on('targetcreated', (target: Target) => void watch(target).catch(() => undefined));
  await Promise.all(browser.targets().map((target) => watch(target).catch(() => undefined)));
  return seen;
}

const press = (page: Page, words: string) =>
  until(`the button ${words}`, () =>
    page.evaluate((text) => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text);
      found?.click();
      return found !== undefined;
    }, words),
  );

test('whoever installs it is greeted once, sees the example checked without any request, and its report', async () => {
  const wall = await startWall();
  const { browser, close } = await launchChromium({ switches: wall.switches });
  try {
    const extensionId = await browser.installExtension(projectFolder('.output/chrome-mv3'));
    const page = await until('the greeting', () => greetingPage(browser));
    await until('its words', () => page.evaluate(() => document.querySelector('h1') !== null));
    expect(await axeViolations(page, 'light')).toEqual([]);
    expect(await axeViolations(page, 'dark')).toEqual([]);
    const requests = await watchRequests(browser);
    const archive = await openArchiveWindow(browser, extensionId);
    await page.bringToFront();
    const before = wall.asked.length;

    await press(page, 'Check the example');
    await until('progress', () => page.evaluate(() => document.querySelector('[role=progressbar]') !== null));
    const report = await until('the report', async () => (await browser.pages()).find((one) => one.url().includes('/report.html')), 60_000);
    await until('its verdict', () => report.evaluate(() => /tea shop that we made up/.test(document.body.innerText)));
    const { record, result } = (await archive.newest()) ?? {};
    expect(record).toMatchObject({ origin: exampleOrigin, name: exampleName, state: 'done', trouble: null });
    const audit = auditExportSchema.parse(result);
    expect(audit.coverage).toMatchObject({ failed: 0, stopped: 'done' });
    expect(audit.coverage.pagesRead).toBeGreaterThan(25);
    expect(audit.visitors.map(({ devices }) => [devices.desktop.score, devices.phone.score]).flat()).not.toContain(null);

    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((url) => !/^(chrome-extension|data|blob):/.test(url))).toEqual([]);
    // Chromium asks its maker whether somebody is signed in, whatever is installed.
    expect(wall.asked.slice(before).filter((host) => host !== 'accounts.google.com:443')).toEqual([]);
    await until('the end', () => page.evaluate(() => /Open its report again/.test(document.body.innerText)));

    // The same extension again is an update: nobody is greeted.
    await page.close();
    await browser.installExtension(projectFolder('.output/chrome-mv3'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await browser.pages()).filter((one) => one.url().endsWith('/welcome.html'))).toEqual([]);
  } finally {
    await close();
    wall.close();
  }
}, 120_000);
