import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeViolations } from '../axe-violations.ts';
import { createPictures } from './pictures.ts';

export const pictures = createPictures();

/** Axe on a surface of the extension in both schemes, with a picture of each. */
export async function seen(page: Page, name: string): Promise<void> {
  for (const scheme of ['dark', 'light'] as const) {
    expect(await axeViolations(page, scheme), `${name}, ${scheme}`).toEqual([]);
    await pictures.take(page, `${name}-${scheme}`);
  }
}
