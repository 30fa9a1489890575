import { access } from 'node:fs/promises';

/** Where browsers usually stand, first found wins. */
const usualPlaces = {
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
} as const;

/** The path of a browser on this machine, or null: the environment variable (CHROMIUM_PATH, FIREFOX_PATH) first, then the usual places. */
export async function findBrowser(name: 'chromium' | 'firefox'): Promise<string | null> {
  const named = process.env[`${name.toUpperCase()}_PATH`];
  for (const path of [...(named ? [named] : []), ...usualPlaces[name]]) {
    if (await access(path).then(() => true, () => false)) return path;
  }
  return null;
}
