import type { Page } from 'puppeteer-core';
import { auditExportSchema } from '../model/audit-export.ts';
import type { AuditExport } from '../model/audit-export.ts';
import { openArchiveWindow, sendMessage } from './archive-window.ts';
import type { StoredCheck } from './archive-window.ts';
import { awaitCheck } from './await-check.ts';
import type { Ending } from './await-check.ts';
import { buildExtension } from './build-extension.ts';
import { Complaint } from './complaint.ts';
import { openEntry } from './entry.ts';
import { installExtension } from './install-extension.ts';
import { launchChromium } from './launch-chromium.ts';
import type { LaunchedBrowser } from './launch-chromium.ts';
import { letIn } from './let-in.ts';
import { openAddress } from './open-address.ts';
import { pressToolbar } from './press-toolbar.ts';
import type { CheckOptions } from './read-options.ts';
import { sayTrouble } from './say-trouble.ts';

export interface CheckedSite {
  readonly result: AuditExport;
  readonly ending: Ending;
  /** The tab that was audited. */
  readonly tab: Page;
  /** Still open: whoever asked closes it. */
  readonly launched: LaunchedBrowser;
}

export interface Watching {
  /** Aborted when the person has seen enough: what was read is scored. */
  readonly enough: AbortSignal;
  readonly onProgress: (check: StoredCheck) => void;
  /** Called with the site's page before the toolbar button is pressed. */
  readonly onOpened?: (tab: Page) => Promise<void>;
  /** Where a person who signs in presses Enter. @default the terminal */
  readonly input?: NodeJS.ReadableStream;
}

/** An entry is only needed where the site is not open to everybody. */
export type SiteOptions = Omit<CheckOptions, 'entry' | 'language'> & Partial<Pick<CheckOptions, 'entry' | 'language'>>;

/** Checks one site with the built extension in a fresh browser, begun by a real press of the toolbar button. */
export async function checkSite(options: SiteOptions, watching: Watching): Promise<CheckedSite> {
  const entry = options.entry ?? openEntry;
  // Other hosts need a permission that no command line can grant: the build that has it differs in nothing else.
  const extension = await buildExtension(options.settings.hosts.length > 0 ? 'chrome-mv3-granted' : 'chrome-mv3');
  const launched = await launchChromium({
    headed: options.headed,
    language: options.language,
    switches: entry.insecure ? ['--ignore-certificate-errors'] : [],
  });
  try {
    return { ...(await checkIn(launched, extension, { ...watching, ...options, entry })), launched };
  } catch (error) {
    await launched.close();
    throw error;
  }
}

type Errand = Omit<CheckOptions, 'language'> & Watching;

async function checkIn({ browser }: LaunchedBrowser, extension: string, errand: Errand): Promise<Omit<CheckedSite, 'launched'>> {
  const extensionId = await installExtension(browser, extension);
  const first = (await browser.pages())[0] ?? (await browser.newPage());
  const tab = await letIn(browser, first, errand);
  await openAddress(tab, errand.address, errand.entry);
  await errand.onOpened?.(tab);
  const popup = await pressToolbar(browser, tab, extensionId);
  const [{ id: tabId }] = await popup.evaluate(() =>
    (globalThis as unknown as Tabs).chrome.tabs.query({ active: true, currentWindow: true }),
  );
  const reply = await sendMessage<StartReply>(popup, 'startAudit', { tabId, url: tab.url(), settings: errand.settings });
  if (reply.outcome === 'refused') throw new Complaint(sayTrouble(reply.trouble, errand.address), 2);

  const archive = await openArchiveWindow(browser, extensionId);
  const { check, ending } = await awaitCheck(archive, errand);
  if (check.result === null)
    throw new Complaint(sayTrouble(check.record.trouble, errand.address), check.record.trouble === 'broken' ? 1 : 2);
  return { result: auditExportSchema.parse(check.result), ending, tab };
}

interface Tabs {
  readonly chrome: { readonly tabs: { query(what: object): Promise<readonly [{ readonly id: number }]> } };
}

/** The part of the protocol's reply that matters here. */
type StartReply =
  | { readonly outcome: 'started'; readonly auditId: string }
  | { readonly outcome: 'refused'; readonly trouble: 'not-a-website' | 'needs-permission' | 'tab-unreachable' };
