import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** What axe finds on a page of the extension in one colour scheme: the rule and the element, for each. */
export async function axeViolations(page: Page, scheme: 'light' | 'dark'): Promise<readonly string[]> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  // Colours that glide to the other scheme are neither the one nor the other. In a tab that is not seen they never end by themselves.
  await page.evaluate(() => {
    for (const glide of document.getAnimations()) if (glide.effect?.getComputedTiming().endTime !== Infinity) glide.finish();
  });
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
