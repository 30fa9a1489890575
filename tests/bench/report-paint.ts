import type { Browser, Page } from 'puppeteer-core';
import { openArchiveWindow } from '../../lib/cli/archive-window.ts';
import { buildExtension } from '../../lib/cli/build-extension.ts';
import { installExtension } from '../../lib/cli/install-extension.ts';
import { launchChromium } from '../../lib/cli/launch-chromium.ts';
import type { AuditExport } from '../../lib/model/audit-export.ts';
import type { AuditRecord } from '../../lib/model/audit.ts';
import { defaultSettings } from '../../lib/model/settings.ts';

/** How soon a report was there, in milliseconds since its page was asked for. */
export interface ReportPaint {
  /** Something is seen: the browser's own first contentful paint. */
  readonly firstPaint: number;
  /** The parts stand there, and the page has come to do what is next in turn, as a press would be. */
  readonly interactive: number;
  /** Longest task until then. */
  readonly longestTask: number;
}

/** Opens the report of a stored audit in the built extension, as often as wanted. The browser is warm; the first opening is told apart by its place. */
export async function reportPaint(audit: AuditExport, openings: number): Promise<readonly ReportPaint[]> {
  const { browser, close } = await launchChromium();
  try {
    const extensionId = await installExtension(browser, await buildExtension('chrome-mv3'));
    const archive = await openArchiveWindow(browser, extensionId);
    await storeAudit(archive.page, audit);
    const paints: ReportPaint[] = [];
    for (let opening = 0; opening < openings; opening += 1)
      paints.push(await openOnce(browser, `chrome-extension://${extensionId}/report.html?audit=bench`));
    return paints;
  } finally {
    await close();
  }
}

async function openOnce(browser: Browser, address: string): Promise<ReportPaint> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const longest = { ms: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(globalThis, { longest });
    const watch = new MutationObserver(() => {
      // The last part stands there: all before it do.
      if (!document.querySelector('#not-read > *')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('bench-interactive')));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('bench-interactive').length > 0, { timeout: 60_000, polling: 50 });
  const paint = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const { longest } = globalThis as unknown as { readonly longest: { readonly ms: number } };
    return { firstPaint: at('first-contentful-paint'), interactive: at('bench-interactive'), longestTask: longest.ms };
  });
  await page.close();
  return paint;
}

/** As if it had been made here. */
async function storeAudit(page: Page, audit: AuditExport): Promise<void> {
  const record: AuditRecord = {
    id: 'bench',
    origin: audit.site.origin,
    from: `${audit.site.origin}/`,
    tabId: null,
    settings: defaultSettings,
    state: 'done',
    trouble: null,
    startedAt: 1,
    endedAt: 2,
    workedMs: 1,
    basedOn: null,
  };
  await page.evaluate(
    async (row, text) => {
      for (let waited = 0; waited < 100; waited += 1) {
        if ((await indexedDB.databases()).some(({ name }) => name === 'floorwalker')) break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const settle = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('unwritable'));
        });
      const database = await settle(indexedDB.open('floorwalker'));
      const rows = database.transaction(['audits', 'results'], 'readwrite');
      await settle(rows.objectStore('audits').put(row));
      await settle(rows.objectStore('results').put({ auditId: row.id, result: JSON.parse(text) as unknown }));
      database.close();
    },
    record,
    JSON.stringify(audit),
  );
}
