import type { Page } from 'puppeteer-core';

/** The least that reads pages: fetch and DOMParser in the page itself, so many at once. Milliseconds for all. */
export function bareLoop(page: Page, { urls, atOnce }: { readonly urls: readonly string[]; readonly atOnce: number }): Promise<number> {
  return page.evaluate(
    async (all, lanes) => {
      const waiting = [...all];
      const begun = performance.now();
      const lane = async () => {
        for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
          const answer = await fetch(url);
          new DOMParser().parseFromString(await answer.text(), 'text/html');
        }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      return performance.now() - begun;
    },
    urls,
    atOnce,
  );
}
