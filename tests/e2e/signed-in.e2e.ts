import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSite } from '@/lib/cli/check-site.ts';
import { openEntry } from '@/lib/cli/entry.ts';
import { launchChromium } from '@/lib/cli/launch-chromium.ts';
import { letIn } from '@/lib/cli/let-in.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { savedSessionSchema } from '@/lib/model/saved-session.ts';
import { startGatedSite, type GatedSite } from './gated-site.ts';
import { startMembersSite } from './members-site.ts';
import { runCommand } from './run-command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'floorwalker-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a person does in the window. */
async function signIn(tab: Page): Promise<void> {
  await tab.waitForSelector('form');
  await tab.type('[name=password]', 'tea');
  await Promise.all([tab.waitForNavigation(), tab.click('button')]);
}

/** Saves a session as `--headed --session FILE` does; the window is one that nobody sees. */
async function saveSession(site: GatedSite, file: string, ending: 'enter' | 'close'): Promise<void> {
  const { browser, close } = await launchChromium();
  const input = new PassThrough();
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const entry = { ...openEntry, session: file };
  const saved = letIn(browser, tab, { address: `${site.origin}/`, headed: true, entry, enough: new AbortController().signal, input });
  await signIn(tab);
  if (ending === 'enter') input.write('\n');
  else await tab.close();
  await saved;
  await close();
}

test.each(['enter', 'close'] as const)('a session saved on %s is one to read the site with', async (ending) => {
  await using site = await startMembersSite();
  const file = join(folder, `${ending}.json`);
  await saveSession(site, file, ending);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(savedSessionSchema.parse(JSON.parse(await readFile(file, 'utf8')))).toMatchObject({
    origin: site.origin,
    cookies: [{ name: 'member', httpOnly: true }],
    localStorage: { token: 'kept' },
  });

  const before = site.refused.length;
  const json = join(folder, 'result.json');
  const { code, out, error } = await runCommand([`${site.origin}/`, '--session', file, '--json', json]);
  // The first page is drawn without the session, which is shown the door; all else is asked for with it.
  expect([code, site.refused.slice(before)]).toEqual([0, ['/', '/login']]);
  expect(out).toMatch(/23 of 23 pages read/);
  const [member = ''] = site.members;
  for (const text of [out, error, await readFile(json, 'utf8')]) expect(text).not.toContain(member);
});

test('what the site kept in its local storage is there again', async () => {
  await using site = await startMembersSite();
  const file = join(folder, 'storage.json');
  await saveSession(site, file, 'enter');
  let token: string | null = null;
  const { launched } = await checkSite(
    {
      address: `${site.origin}/`,
      settings: { ...defaultSettings, pages: 2 },
      headed: false,
      limitMs: 60_000,
      entry: { ...openEntry, session: file },
    },
    {
      enough: new AbortController().signal,
      onProgress: () => undefined,
      onOpened: async (tab) => {
        token = await tab.evaluate(() => localStorage.getItem('token'));
      },
    },
  );
  await launched.close();

  expect(token).toBe('kept');
});

test('without a session the log-in page is named, and the way in; with one that has run out as well', async () => {
  await using site = await startMembersSite();
  const file = join(folder, 'old.json');
  const without = await runCommand([`${site.origin}/`]);
  expect([without.code, without.error.trim()]).toEqual([
    2,
    expect.stringMatching(/asks to log in: --headed --session FILE opens a window/),
  ]);

  const nowhere = await runCommand([`${site.origin}/`, '--session', join(folder, 'nothing.json')]);
  expect([nowhere.code, nowhere.error.trim()]).toEqual([1, expect.stringMatching(/^There is no file .*nothing\.json: with --headed/)]);

  await saveSession(site, file, 'enter');
  site.members.clear();
  const old = await runCommand([`${site.origin}/`, '--session', file]);
  expect([old.code, old.error.trim()]).toEqual([2, expect.stringMatching(/asks to log in again: delete .*old\.json/)]);

  const other = await runCommand(['http://other.localhost:1/', '--session', file]);
  expect([other.code, other.error.trim()]).toEqual([1, expect.stringMatching(/is for http:\/\/gated\.localhost/)]);
});

test('--as stranger leaves the cookies of a session in the tab', async () => {
  const cookies: (string | undefined)[] = [];
  await using site = await startGatedSite({
    admits: ({ headers }, response) => {
      cookies.push(headers.cookie);
      response.setHeader('set-cookie', 'guest=1; Path=/');
      return true;
    },
  });
  const file = join(folder, 'stranger.json');
  const json = join(folder, 'stranger-result.json');
  const { browser, close } = await launchChromium();
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const input = new PassThrough();
  const saved = letIn(browser, tab, {
    address: `${site.origin}/`,
    headed: true,
    entry: { ...openEntry, session: file },
    enough: new AbortController().signal,
    input,
  });
  while (site.admitted.length === 0) await pause(20);
  input.write('\n');
  await saved;
  await close();
  cookies.length = 0;
  const { code } = await runCommand([`${site.origin}/`, '--session', file, '--as', 'stranger', '--json', json]);

  expect(code).toBe(0);
  expect(cookies[0]).toBe('guest=1');
  expect(cookies.filter((cookie) => cookie === undefined).length).toBeGreaterThanOrEqual(23);
  expect(cookies.filter((cookie) => cookie !== undefined).length).toBeLessThanOrEqual(2);
  expect(auditExportSchema.parse(JSON.parse(await readFile(json, 'utf8'))).session).toMatchObject({ as: 'stranger', loggedIn: 'no' });
});

test('whoever stops before signing in has saved nothing', async () => {
  await using site = await startMembersSite();
  const { browser, close } = await launchChromium();
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const stop = new AbortController();
  const file = join(folder, 'stopped.json');
  const saved = letIn(browser, tab, {
    address: `${site.origin}/`,
    headed: true,
    entry: { ...openEntry, session: file },
    enough: stop.signal,
    input: new PassThrough(),
  });
  const said = expect(saved).rejects.toThrow('no session was saved');
  await tab.waitForSelector('form');
  stop.abort();
  await said;
  await close();
  await expect(stat(file)).rejects.toThrow('ENOENT');
});

test('Enter pressed too early saves nothing', async () => {
  await using site = await startMembersSite();
  const { browser, close } = await launchChromium();
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const file = join(folder, 'early.json');
  const input = new PassThrough();
  const entry = { ...openEntry, session: file };
  const saved = letIn(browser, tab, { address: `${site.origin}/`, headed: true, entry, enough: new AbortController().signal, input });
  const said = expect(saved).rejects.toThrow('still asks to log in: no session was saved');
  await tab.waitForSelector('form');
  input.write('\n');
  await said;
  await close();
  await expect(stat(file)).rejects.toThrow('ENOENT');
});
