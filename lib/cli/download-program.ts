// Downloads one browser into .browsers/ and prints its path: run as a process of its own, so that a stalled download can be ended.
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { projectFolder } from './project-folder.ts';

const browser = process.argv[2] === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
const platform = detectBrowserPlatform();
if (!platform) throw new Error('There is no browser to download for this system.');

const buildId = await resolveBuildId(browser, platform, browser === Browser.FIREFOX ? 'stable_latest' : 'stable');
const installed = await install({
  browser,
  buildId,
  platform,
  cacheDir: projectFolder('.browsers'),
  downloadProgressCallback: (received, total) => process.stderr.write(`${received} of ${total}\n`),
});
process.stdout.write(installed.executablePath);
