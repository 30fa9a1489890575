import { access, constants } from 'node:fs/promises';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';
import { projectFolder } from './project-folder.ts';
import { browserVariables, usualPlaces } from './usual-places.ts';
import type { BrowserName } from './usual-places.ts';

/** The path of a browser on this machine, or null: the environment variables first, then the usual places, then one downloaded before. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const named = browserVariables[name].flatMap((variable) => process.env[variable] ?? []);
  return (await firstProgram([...named, ...usualPlaces(name)])) ?? firstProgram(await downloadedBefore(name));
}

/** The first of these paths that can be run, or null. */
export async function firstProgram(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return null;
}

async function downloadedBefore(name: BrowserName): Promise<readonly string[]> {
  const wanted = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const found = await getInstalledBrowsers({ cacheDir: projectFolder('.browsers') }).catch(() => []);
  return found.filter(({ browser }) => browser === wanted).map(({ executablePath }) => executablePath);
}
