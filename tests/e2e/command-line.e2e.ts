import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { auditExportSchema } from '@/lib/model/audit-export.ts';
import { startStore } from '../stores/start-store.ts';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

test('a site is checked, printed and written as valid JSON', async () => {
  const store = await startStore('practice');
  const folder = await mkdtemp(join(tmpdir(), 'floorwalker-test-'));
  const profiles = await countProfiles();
  const { code, out, error } = await audit(`${store.origin}/`, '--json', join(folder, 'result.json'), '--pages', '40');

  expect([code, error]).toEqual([0, expect.not.stringMatching(/Error/)]);
  expect(out).toMatch(/Informed/i);
  const result = auditExportSchema.parse(JSON.parse(await readFile(join(folder, 'result.json'), 'utf8')));
  expect(result.site.origin).toBe(store.origin);
  expect(result.settings).toMatchObject({ pages: 40 });
  expect(await countProfiles()).toBe(profiles);
  await rm(folder, { recursive: true });
  await store.close();
});

test('the site sees an ordinary browser', async () => {
  const seen: string[] = [];
  const site = createServer((request, response) => {
    seen.push(request.headers['user-agent'] ?? '');
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>One page</title><h1>One page</h1><p>With a few words on it.</p>');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  await audit(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`, '--pages', '3');
  site.close();

  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((agent) => !/ Chrome\/\d+/.test(agent) || /headless/i.test(agent))).toEqual([]);
});

test.each([
  ['nonsense', /"nonsense" is not the address of a website/],
  ['ftp://example.com/', /is not the address of a website/],
  ['http://127.0.0.1:9/', /could not be opened/],
  ['http://nothing.invalid/', /could not be opened/],
])('%s ends with 2 and one sentence', async (address, sentence) => {
  const { code, out, error } = await audit(address);

  expect(code).toBe(2);
  expect(error).toMatch(sentence);
  expect(error.trim().split('\n')).toHaveLength(1);
  expect(out).toBe('');
});

test.each([
  ['/gone.html', /answers with an error: 404/],
  ['/error.html', /answers with an error: 500/],
  ['/dot.png', /is not a page but image\/png/],
  ['/prices', /is not a page but application\/json/],
  ['/list.pdf', /is not a page|could not be opened/],
  ['/loop-a', /redirects in a circle/],
])('%s of the trouble store ends with 2 and one sentence', async (path, sentence) => {
  const store = await startStore('trouble');
  const { code, error } = await audit(store.origin + path);
  await store.close();

  expect(code).toBe(2);
  expect(error).toMatch(sentence);
  expect(error.trim().split('\n')).toHaveLength(1);
});

test('Ctrl+C scores and prints what was read', async () => {
  const store = await startStore('teashop', { latencyMs: 50 });
  const said = audit(`${store.origin}/`);
  while (store.counters().requests < 40) await new Promise((resolve) => setTimeout(resolve, 100));
  said.interrupt();
  const { code, out, error } = await said;
  await store.close();

  expect([code, error]).toEqual([0, expect.stringMatching(/Stopped as asked/)]);
  expect(out).toMatch(/Informed/i);
});

function audit(...words: string[]): Promise<Said> & { interrupt(): void } {
  const ended = Promise.withResolvers<Said>();
  const child = execFile(process.execPath, [projectFolder('lib/cli/audit.ts'), ...words], (failure, out, error) => {
    // Whoever edits a source while the tests run gets a line about building.
    ended.resolve({ code: failure ? Number(failure.code ?? -1) : 0, out, error: error.replace(/^Building .*\n/gm, '') });
  });
  return Object.assign(ended.promise, { interrupt: () => void child.kill('SIGINT') });
}

/** Browser profiles left in the system's temporary folder. */
async function countProfiles(): Promise<number> {
  return (await readdir(tmpdir())).filter((name) => /^floorwalker-\w{6}$/.test(name)).length;
}
