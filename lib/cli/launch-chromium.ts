import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { Complaint } from './complaint.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { say } from '../model/say.ts';

export interface LaunchOptions {
  /** A window one can see. @default false */
  readonly headed?: boolean;
  /** Further command line switches. */
  readonly switches?: readonly string[];
  /** Switches of the driver to leave out. */
  readonly without?: readonly string[];
  /** Tag of the language of its menus, and so of ours; sites are asked for the machine's. @default 'en' */
  readonly language?: string | undefined;
  /** Folder of a profile that is kept. @default a fresh one, deleted after */
  readonly profile?: string;
}

export interface LaunchedBrowser {
  readonly browser: Browser;
  /** Closes it and deletes its profile, unless that is kept. Closing twice does no harm. */
  close(): Promise<void>;
}

/** What each program calls itself, learnt once. */
const agents = new Map<string, string>();

/** Starts Chromium, in a fresh profile unless one is given, ready to load extensions, under the user agent of an ordinary visitor: some shops give agents named headless no session. */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const program = await ensureBrowser('chromium');
  const agent = options.headed ? null : (agents.get(program) ?? (await learnAgent(program)));
  return start(program, options, agent);
}

async function learnAgent(program: string): Promise<string> {
  const { browser, close } = await start(program, {}, null);
  const agent = (await browser.userAgent()).replace('HeadlessChrome', 'Chrome');
  await close();
  agents.set(program, agent);
  return agent;
}

async function start(program: string, options: LaunchOptions, agent: string | null): Promise<LaunchedBrowser> {
  const language = options.language ?? 'en-US';
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'floorwalker-')));
  const gone = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  const removeAtOnce = () => rmSync(profile, gone);
  if (options.profile === undefined) process.once('exit', removeAtOnce);
  const remove = async () => {
    if (options.profile !== undefined) return;
    await rm(profile, gone);
    process.off('exit', removeAtOnce);
  };
  const browser = await puppeteer
    .launch({
      executablePath: program,
      headless: !options.headed,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: [...(options.without ?? [])],
      args: [...switches(), ...(agent ? [`--user-agent=${agent}`] : []), ...languageSwitches(language), ...(options.switches ?? [])],
      // On Linux the switch alone does not do.
      env: { ...process.env, LANGUAGE: language },
    })
    .catch(async (error: unknown) => {
      await remove();
      const reason = error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
      throw new Complaint(say`The browser ${program} could not be started: ${reason}`);
    });
  return {
    browser,
    close: async () => {
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
      await remove();
    },
  };
}

/** What a site answers may depend on the language it is asked for: that does not change with ours. */
const languageSwitches = (language: string): readonly string[] => [
  `--lang=${language}`,
  `--accept-lang=${new Intl.DateTimeFormat().resolvedOptions().locale}`,
];

function switches(): readonly string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
  ];
  const isRoot = process.getuid?.() === 0;
  return ['--window-size=1280,900', ...quiet, ...(isRoot ? ['--no-sandbox'] : [])];
}
