import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Complaint } from './complaint.ts';
import { downloadBrowser } from './download-browser.ts';
import { findBrowser, firstProgram } from './find-browser.ts';
import { installPackages } from './install-packages.ts';
import { singleFlight } from './single-flight.ts';
import { brandedPlaces, browserVariables } from './usual-places.ts';
import type { BrowserName } from './usual-places.ts';

const run = promisify(execFile);

/**
 * The path of a browser to drive; when there is none, it is fetched: a download first, then Debian's packages when we are root.
 * Says on stderr what it does. Rejects with a Complaint that says what to install.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  return (await findBrowser(name)) ?? singleFlight('browsers', () => fetchBrowser(name));
}

async function fetchBrowser(name: BrowserName): Promise<string> {
  // Another process may have fetched it while we waited for our turn.
  const there = await findBrowser(name);
  if (there) return there;

  const title = name === 'chromium' ? 'Chrome for Testing' : 'Firefox';
  say(`No ${name} found, downloading ${title}.`);
  const downloaded = await downloadBrowser(name);
  if (downloaded && (await starts(downloaded))) return downloaded;

  say(`${title} could not be ${downloaded ? 'started' : 'downloaded'}, trying the packages of this system.`);
  if (await installPackages()) {
    const installed = await findBrowser(name);
    if (installed) return installed;
  }

  const branded = name === 'chromium' ? await firstProgram(brandedPlaces()) : null;
  if (branded) {
    say('Using Google Chrome; if it refuses the extension, install Chromium or Chrome for Testing.');
    return branded;
  }
  throw new Complaint(
    `There is no ${name} on this machine and none could be fetched: install ${name === 'chromium' ? 'Chromium' : 'Firefox'}, ` +
      `or name its program in ${browserVariables[name][0]}.`,
  );
}

/** A download may lack libraries of the system. */
function starts(path: string): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(true);
  return run(path, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
