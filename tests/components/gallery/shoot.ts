import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, preview, type InlineConfig } from 'vite';
import { findBrowser } from '../../../lib/cli/find-browser.ts';

/** Takes a picture of every state in every look: `node tests/components/gallery/shoot.ts FOLDER [NAME-PART] [LOOK]`. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly forced?: boolean;
}

/** `zoomed` is what 200 % leaves of a popup. */
const looks: readonly Look[] = [
  { name: 'light', width: 380, height: 600, scheme: 'light', dir: 'ltr' },
  { name: 'dark', width: 380, height: 600, scheme: 'dark', dir: 'ltr' },
  { name: 'narrow', width: 320, height: 600, scheme: 'light', dir: 'ltr' },
  { name: 'zoomed', width: 380, height: 300, scheme: 'light', dir: 'ltr' },
  { name: 'rtl', width: 380, height: 600, scheme: 'light', dir: 'rtl' },
  { name: 'forced', width: 380, height: 600, scheme: 'dark', dir: 'ltr', forced: true },
];

const [folder, part = '', onlyLook] = process.argv.slice(2);
const executablePath = await findBrowser('chromium');
if (!folder || !executablePath) throw new Error('Name a folder for the pictures, and have Chromium installed');

const root = fileURLToPath(new URL('../../..', import.meta.url));
const outDir = await mkdtemp(join(tmpdir(), 'floorwalker-gallery-'));
const config: InlineConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  resolve: { alias: { '@': root } },
  build: { outDir, minify: false },
  preview: { port: 0 },
  logLevel: 'error',
};
await build(config);
const server = await preview(config);
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath,
  args: ['--headless=new', '--disable-background-networking', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const page = await browser.newPage();
await page.goto(base, { waitUntil: 'networkidle0' });
const names = await page.$$eval('li > a', (links) => links.map((link) => link.textContent));
for (const look of looks.filter(({ name }) => !onlyLook || name === onlyLook)) {
  await mkdir(`${folder}/${look.name}`, { recursive: true });
  for (const name of names.filter((one) => one.includes(part))) await shoot(page, name, look);
}
await browser.close();
await server.close();
await rm(outDir, { recursive: true });

async function shoot(on: Page, name: string, look: Look): Promise<void> {
  // The options page stands in a tab.
  const width = name.startsWith('options') && look.width > 320 ? 1_000 : look.width;
  await on.setViewport({ width, height: look.height, deviceScaleFactor: 2 });
  await on.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
  const session = await on.createCDPSession();
  if (look.forced) await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await on.goto(`${base}?state=${name}&dir=${look.dir}`, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 350));
  const overflow = await on.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) console.log(`${look.name}/${name}: ${overflow} px too wide`);
  const picture = `${folder}/${look.name}/${name}`;
  await rm(`${picture}.full.png`, { force: true });
  await on.screenshot({ path: `${picture}.png` });
  const height = await on.evaluate(() => document.documentElement.scrollHeight);
  if (height > look.height) {
    await on.setViewport({ width, height, deviceScaleFactor: 2 });
    await on.screenshot({ path: `${picture}.full.png` });
  }
}
