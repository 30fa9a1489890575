import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, preview, type InlineConfig } from 'vite';
import { findBrowser } from '../../../lib/cli/find-browser.ts';

/** The gallery in a browser. */
export interface ServedGallery {
  readonly browser: Browser;
  /** Address of the list of specimens; `?state=` and a name show one. */
  readonly base: string;
  close(): Promise<void>;
}

/** Builds the gallery and opens a browser for it. Minified, it is as quick as what is shipped. */
export async function serveGallery({ minify }: { readonly minify: boolean }): Promise<ServedGallery> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('Have Chromium installed');
  const outDir = await mkdtemp(join(tmpdir(), 'floorwalker-gallery-'));
  const config: InlineConfig = {
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) } },
    build: { outDir, minify },
    preview: { port: 0 },
    logLevel: 'error',
  };
  await build(config);
  const server = await preview(config);
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--headless=new', '--disable-background-networking', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return {
    browser,
    base: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
