import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { serveGallery } from './serve-gallery.ts';

/** Takes a picture of every state in every look: `node tests/components/gallery/shoot.ts FOLDER [NAME-PART] [LOOK] [LANGUAGE]`. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly forced?: boolean;
  /** Of parts of the report, each on a page of its own; the others are of popup and report. */
  readonly of?: 'part';
}

/** `zoomed` is what 200 % leaves of a popup. */
const looks: readonly Look[] = [
  { name: 'light', width: 380, height: 600, scheme: 'light', dir: 'ltr' },
  { name: 'dark', width: 380, height: 600, scheme: 'dark', dir: 'ltr' },
  { name: 'narrow', width: 320, height: 600, scheme: 'light', dir: 'ltr' },
  { name: 'zoomed', width: 380, height: 300, scheme: 'light', dir: 'ltr' },
  { name: 'rtl', width: 380, height: 600, scheme: 'light', dir: 'rtl' },
  { name: 'forced', width: 380, height: 600, scheme: 'dark', dir: 'ltr', forced: true },
  { name: 'report-800', width: 800, height: 900, scheme: 'dark', dir: 'ltr' },
  { name: 'part-light', width: 1040, height: 720, scheme: 'light', dir: 'ltr', of: 'part' },
  { name: 'part-dark', width: 1040, height: 720, scheme: 'dark', dir: 'ltr', of: 'part' },
  { name: 'part-middle', width: 720, height: 900, scheme: 'light', dir: 'ltr', of: 'part' },
  { name: 'part-narrow', width: 320, height: 640, scheme: 'light', dir: 'ltr', of: 'part' },
  { name: 'part-rtl', width: 1040, height: 720, scheme: 'light', dir: 'rtl', of: 'part' },
  { name: 'part-forced', width: 1040, height: 720, scheme: 'dark', dir: 'ltr', forced: true, of: 'part' },
];

/** A report fills a tab; narrow and zoomed it is a popup's size all the same. */
const tab = { width: 1280, height: 900 };
const sizeOf = (name: string, look: Look) =>
  /^(report-|options|welcome)/.test(name) && look.width !== 800 && look.width > 320 && look.height > 300 ? tab : look;

const [folder, part = '', onlyLook = '', language = 'en'] = process.argv.slice(2);
if (!folder) throw new Error('Name a folder for the pictures');

const { browser, base, close } = await serveGallery({ minify: false });
const page = await browser.newPage();
await page.goto(base, { waitUntil: 'networkidle0' });
const names = await page.$$eval('li > a', (links) => links.map((link) => ({ name: link.textContent, of: link.dataset['of'] })));
for (const look of looks.filter(({ name }) => !onlyLook || name === onlyLook)) {
  await mkdir(`${folder}/${look.name}`, { recursive: true });
  for (const { name } of names.filter((one) => one.of === look.of && one.name.includes(part))) await shoot(page, name, look);
}
await close();

async function shoot(on: Page, name: string, look: Look): Promise<void> {
  const size = sizeOf(name, look);
  await on.setViewport({ width: size.width, height: size.height, deviceScaleFactor: 2 });
  await on.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }]);
  const session = await on.createCDPSession();
  if (look.forced) await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await on.goto(`${base}?state=${name}&dir=${look.dir}&language=${language}`, { waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, 350));
  const overflow = await on.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) console.log(`${look.name}/${name}: ${overflow} px too wide`);
  const picture = `${folder}/${look.name}/${name}`;
  await rm(`${picture}.full.png`, { force: true });
  await on.screenshot({ path: `${picture}.png` });
  const height = await on.evaluate(() => document.documentElement.scrollHeight);
  if (height > size.height) {
    await on.setViewport({ width: size.width, height, deviceScaleFactor: 2 });
    await on.screenshot({ path: `${picture}.full.png` });
  }
}
