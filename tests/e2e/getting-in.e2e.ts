import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSite } from '@/lib/cli/check-site.ts';
import { readEntry } from '@/lib/cli/entry.ts';
import { defaultSettings } from '@/lib/model/settings.ts';
import { startGatedSite, type Gate } from './gated-site.ts';
import { killWorker } from './kill-worker.ts';
import { runCommand } from './run-command.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'floorwalker-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const secret = 'sam:Ea:rl Gréy';
const basic = `Basic ${Buffer.from(secret).toString('base64')}`;
const basicGate: Gate = {
  admits: ({ headers }, response) => {
    if (headers.authorization === basic) return true;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="Staging"' }).end('Who are you?');
    return false;
  },
};

test('--auth opens a site behind basic authentication, and stands in no result', async () => {
  await using site = await startGatedSite(basicGate);
  const file = join(folder, 'basic.json');
  const { code, out, error } = await runCommand([`${site.origin}/`, '--auth', secret, '--json', file]);

  expect([code, site.refused]).toEqual([0, []]);
  expect(site.admitted.filter((path) => path.startsWith('/room-'))).toHaveLength(20);
  for (const text of [out, error, await readFile(file, 'utf8')]) expect(text).not.toMatch(/sam:|Gréy|Basic [A-Za-z0-9]/);
});

test('so does FLOORWALKER_AUTH, and a password in the address, which is not kept there', async () => {
  await using site = await startGatedSite(basicGate);
  const file = join(folder, 'address.json');
  const address = `${site.origin.replace('//', `//${secret.split(':')[0]}:${encodeURIComponent('Ea:rl Gréy')}@`)}/about`;

  expect((await runCommand([`${site.origin}/`, '--pages', '2'], { FLOORWALKER_AUTH: secret })).code).toBe(0);
  const { code, out, error } = await runCommand([address, '--pages', '2', '--json', file]);
  expect([code, site.refused]).toEqual([0, []]);
  for (const text of [out, error, await readFile(file, 'utf8')]) expect(text).not.toMatch(/\bsam\b|Gr/);
});

test.each([
  [[], /asks for a user name and a password: --auth user:password\.$/],
  [['--auth', 'sam:wrong'], /does not accept this user name and password\.$/],
])('without the right one, %j ends with 2 and says how to get in', async (words, sentence) => {
  await using site = await startGatedSite(basicGate);
  const { code, error } = await runCommand([`${site.origin}/`, ...words]);

  expect(code).toBe(2);
  expect(error.trim()).toMatch(sentence);
  expect(error).not.toContain('wrong');
});

test('what --auth gives lasts when the worker is killed in the middle', async () => {
  await using site = await startGatedSite(basicGate);
  const entry = readEntry({ auth: secret, insecure: false });
  const kills: Promise<void>[] = [];
  let kill = () => Promise.resolve();
  const { result, launched } = await checkSite(
    { address: `${site.origin}/`, settings: { ...defaultSettings, perSecond: 8 }, headed: false, limitMs: 60_000, entry },
    {
      enough: new AbortController().signal,
      onProgress: ({ progress }) => {
        if (kills.length === 0 && (progress?.pagesRead ?? 0) >= 5) kills.push(kill());
      },
      onOpened: async (tab) => {
        const extension = [...(await tab.browser().extensions()).values()].find(({ name }) => name === 'Floorwalker');
        kill = () => killWorker(tab.browser(), extension?.id ?? '');
      },
    },
  );
  await launched.close();
  await Promise.all(kills);

  expect(kills).toHaveLength(1);
  expect(site.refused).toEqual([]);
  expect(result.coverage.failures).toEqual({});
  expect(result.pages).toHaveLength(23);
});

test('--header goes to the audited site with every request, and to no other', async () => {
  const elsewhere: (string | undefined)[] = [];
  const other = createServer((request, response) => {
    elsewhere.push(request.headers['x-preview'] as string | undefined);
    response.end('');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  await using site = await startGatedSite({
    head: `<script src="http://other.localhost:${(other.address() as AddressInfo).port}/count.js"></script>`,
    admits: ({ headers }, response) => {
      if (headers['x-preview'] === 'open: sesame' && headers['x-team'] === 'tea') return true;
      response.writeHead(403).end('No.');
      return false;
    },
  });
  const { code } = await runCommand([`${site.origin}/`, '--header', 'X-Preview: open: sesame', '--header', 'X-Team: tea', '--pages', '8']);
  other.close();

  expect([code, site.refused]).toEqual([0, []]);
  expect(site.admitted.length).toBeGreaterThan(8);
  expect(elsewhere.length).toBeGreaterThan(0);
  expect(elsewhere.filter((header) => header !== undefined)).toEqual([]);
});

test('a certificate that nobody trusts is named, with the way round it; --insecure reads the site', async () => {
  await using site = await startGatedSite({ admits: () => true, secure: true });
  const refused = await runCommand([`${site.origin}/`]);
  expect(refused.code).toBe(2);
  expect(refused.error).toMatch(/certificate is not trusted \(--insecure opens it all the same\)/);
  expect(site.admitted).toEqual([]);

  const { code, out } = await runCommand([`${site.origin}/`, '--insecure']);
  expect(code).toBe(0);
  expect(out).toMatch(/23 of 23 pages read/);
});
