import { buildExtension } from '@/lib/cli/build-extension.ts';
import { ensureBrowser } from '@/lib/cli/ensure-browser.ts';

/** Everything the tests drive is there, and fresh, before the first one runs. */
export default async function setup(): Promise<void> {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  await buildExtension('chrome-mv3');
  await buildExtension('firefox-mv3');
}
