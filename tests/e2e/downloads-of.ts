import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** A folder that is gone when the test is over. */
export interface OwnFolder extends AsyncDisposable {
  readonly path: string;
}

export async function ownFolder(): Promise<OwnFolder> {
  const path = await mkdtemp(join(tmpdir(), 'floorwalker-test-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

/** Where files go from now on that a page saves. */
export async function downloadsOf(page: Page): Promise<OwnFolder> {
  const folder = await ownFolder();
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder.path });
  return folder;
}
