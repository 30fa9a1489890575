import { expect, test } from 'vitest';
import { openArchiveWindow, type StoredCheck } from '@/lib/cli/archive-window.ts';
import { installExtension } from '@/lib/cli/install-extension.ts';
import { launchChromium } from '@/lib/cli/launch-chromium.ts';
import { pressToolbar } from '@/lib/cli/press-toolbar.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startGatedSite } from './gated-site.ts';
import { createPopup } from './pages/popup.ts';
import { runCommand } from './run-command.ts';
import { until } from './until.ts';

/** Opens an address as a person does, presses the toolbar button and "Check this site", and waits for the end. */
async function check(address: string, password = ''): Promise<StoredCheck & { readonly said: string }> {
  // Names that are no names of this machine lead to it all the same.
  const { browser, close } = await launchChromium({ switches: ['--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.example 127.0.0.1'] });
  const extensionId = await installExtension(browser, projectFolder('.output/chrome-mv3'));
  const archive = await openArchiveWindow(browser, extensionId);
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  await tab.bringToFront();
  // As typed into the browser's own question, which remembers it; in an address it keeps extensions out.
  if (password !== '') await tab.goto(address.replace('//', `//${password}@`));
  await tab.goto(address);
  const popup = createPopup(await pressToolbar(browser, tab, extensionId));
  await popup.press('Check this site');
  const ended = await until('the end', async () =>
    [await archive.newest()].find((one) => one !== null && (one.record.state === 'done' || one.record.state === 'failed')),
  );
  await popup.waitForHeading(/^(?!Checking|How well)./);
  const said = await popup.text();
  await close();
  return { ...ended, said };
}

const adminBar = `<div id="wpadminbar"><a href="/wp-admin/">Dashboard</a><a href="/wp-login.php?action=logout">Log out</a></div>
  <div class="sf-toolbar"><a href="/_profiler/latest">Profiler</a></div>`;

test('the bars of those who build the site are left out, named in the result and in the popup', async () => {
  await using site = await startGatedSite({ admits: () => true, head: adminBar });
  const { result, said } = await check(`${site.origin}/`);
  const { coverage, session, pages } = auditExportSchema.parse(result);

  expect(coverage.leftOut).toEqual(['WordPress admin bar', 'Symfony profiler bar']);
  expect(session).toMatchObject({ as: 'me', loggedIn: 'yes', admin: true });
  expect(pages).toHaveLength(23);
  expect(site.admitted.filter((path) => /wp-(admin|login)|_profiler/.test(path))).toEqual([]);
  expect(said).toMatch(/You are logged in here as one who runs the site/);
  expect(said).toMatch(/Left out of the pages/);
});

test('a site whose password the tab was given is read with it', async () => {
  const basic = `Basic ${btoa('sam:tea')}`;
  await using site = await startGatedSite({
    admits: ({ headers }, response) => {
      if (headers.authorization === basic) return true;
      response.writeHead(401, { 'www-authenticate': 'Basic realm="Staging"' }).end('Who are you?');
      return false;
    },
  });
  const { result } = await check(`${site.origin}/`, 'sam:tea');

  expect(auditExportSchema.parse(result).pages).toHaveLength(23);
  expect(JSON.stringify(result)).not.toMatch(/sam:|tea@/);
  // The browser asks once without it.
  expect(site.refused.length).toBeLessThanOrEqual(1);
});

const closed = 'User-agent: *\nDisallow: /\n';

test('on an address of this network robots.txt does not count', async () => {
  await using site = await startGatedSite({ admits: () => true, robots: closed, host: 'shop.test' });

  expect(auditExportSchema.parse((await check(`${site.origin}/`)).result).pages).toHaveLength(23);
});

test('behind a login robots.txt does not count; for everybody else it does', async () => {
  await using site = await startGatedSite({ admits: () => true, robots: closed, host: 'shop.example' });
  const stranger = await check(`${site.origin}/`);
  expect([stranger.record.state, stranger.record.trouble]).toEqual(['failed', 'robots-closed']);

  const head = '<nav><a href="/account/logout">Log out</a></nav>';
  await using members = await startGatedSite({ admits: () => true, robots: closed, host: 'shop.example', head });
  const { result } = await check(`${members.origin}/`);
  expect(auditExportSchema.parse(result)).toMatchObject({ session: { loggedIn: 'yes', admin: false }, coverage: { pagesRead: 23 } });
  expect(members.admitted).not.toContain('/account/logout');
});

test('a shop’s password page: the popup says to open it first, the command line how to get in', async () => {
  const page = `<!doctype html><title>Opening soon</title><h1>Opening soon</h1><p>This shop is private until then.</p>
    <form method="post" action="/password"><label>Password <input type="password" name="password"></label><button>Enter</button></form>`;
  await using site = await startGatedSite({
    admits: ({ url }, response) => {
      if (url === '/password') response.end(page);
      else response.writeHead(302, { location: '/password' }).end();
      return false;
    },
  });
  const { record, said } = await check(`${site.origin}/`);
  expect([record.state, record.trouble]).toEqual(['failed', 'login-wall']);
  expect(said).toMatch(/This site asks for a password\.\s+Open it in this tab first, then check\./);

  // Asked for by its own address, nobody is led there: the check itself finds out.
  const { code, error } = await runCommand([`${site.origin}/password`]);
  expect([code, error.trim()]).toEqual([2, expect.stringMatching(/asks for a password: --headed --session FILE/)]);
});
