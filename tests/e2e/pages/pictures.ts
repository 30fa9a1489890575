import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Pictures of what a test sees on its way, for a person to look at: `take` writes them to the folder in FLOORWALKER_PICTURES, numbered, and does nothing where it names none. */
export function createPictures() {
  const folder = process.env['FLOORWALKER_PICTURES'];
  let number = 0;
  return {
    async take(page: Page, name: string, options: { readonly fullPage?: boolean } = {}): Promise<void> {
      if (folder === undefined) return;
      number += 1;
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${String(number).padStart(2, '0')}-${name}.png`), fullPage: options.fullPage ?? false });
    },
  };
}
