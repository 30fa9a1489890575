import { homedir } from 'node:os';
import { join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Variables that name a browser's program, first set wins. */
export const browserVariables: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['FIREFOX_PATH'],
};

/** Where a browser's program usually stands on this system, likeliest first. Branded Chrome is not among them: see `brandedPlaces`. */
export function usualPlaces(name: BrowserName, platform: NodeJS.Platform = process.platform): readonly string[] {
  return name === 'chromium' ? chromiumPlaces(platform) : firefoxPlaces(platform);
}

/** Chrome as Google ships it. It loads extensions only through the debugging pipe, and company policy may forbid that: the last resort. */
export function brandedPlaces(platform: NodeJS.Platform = process.platform): readonly string[] {
  if (platform === 'darwin') return inApplications('Google Chrome.app/Contents/MacOS/Google Chrome');
  if (platform === 'win32') return inProgramFolders('Google\\Chrome\\Application\\chrome.exe');
  return ['/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
}

function chromiumPlaces(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return inApplications('Chromium.app/Contents/MacOS/Chromium');
  if (platform === 'win32') return inProgramFolders('Chromium\\Application\\chrome.exe');
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/snap/bin/chromium'];
}

function firefoxPlaces(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return inApplications('Firefox.app/Contents/MacOS/firefox');
  if (platform === 'win32') return inProgramFolders('Mozilla Firefox\\firefox.exe');
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];
}

function inApplications(program: string): readonly string[] {
  return [`/Applications/${program}`, join(homedir(), 'Applications', program)];
}

function inProgramFolders(program: string): readonly string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : []));
}
