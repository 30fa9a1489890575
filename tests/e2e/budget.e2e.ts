import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '@/lib/cli/launch-chromium.ts';
import { projectFolder } from '@/lib/cli/project-folder.ts';
import { startStore, type StoreHandle } from '../stores/start-store.ts';
import { runCommand } from './run-command.ts';

const budget = (name: string) => projectFolder(`tests/stores/budgets/${name}.json`);
let store: StoreHandle;
let folder: string;
beforeAll(async () => {
  store = await startStore('teashop');
  folder = await mkdtemp(join(tmpdir(), 'floorwalker-budget-'));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});
const file = (name: string) => join(folder, name);

test('a shop within its budget ends with 0, and its report opens from a disk without a request', async () => {
  const files = ['--json', file('tea.json'), '--html', file('tea.html'), '--csv', file('tables'), '--markdown', file('tea.md')];
  const { code, out } = await runCommand([`${store.origin}/`, '--budget', budget('teashop'), ...files]);

  expect([code, out]).toEqual([0, expect.stringMatching(/^Budget kept: \d+ of \d+ limits\.$/m)]);
  expect((await readdir(file('tables'))).toSorted()).toEqual(['findings.csv', 'journeys.csv', 'pages.csv']);
  expect(await readFile(file('tea.md'), 'utf8')).toMatch(/^## .+\n\n\[.*Four imagined visitors/);
  const { browser, close } = await launchChromium({ headed: false });
  const tab = await browser.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  tab.on('console', (message) => said.push(message.text()));
  await tab.goto(pathToFileURL(file('tea.html')).href);
  const sections = await tab.$$eval('main h2', (heads) => heads.map((head) => head.textContent));
  await tab.setViewport({ width: 390, height: 844 });
  const width = await tab.evaluate('document.documentElement.scrollWidth');
  await close();
  expect(asked).toEqual([pathToFileURL(file('tea.html')).href]);
  expect(said).toEqual([]);
  expect(sections).toEqual(
    expect.arrayContaining(['Ways', 'Fixes', 'What each visitor looks for', 'Findings', 'Pages', 'What was not read']),
  );
  expect(width).toBe(390);
});

test('a shop that falls short ends with 1 and a table of what did, and says what changed since an older result', async () => {
  const words = ['--no-draw', '--budget', budget('too-strict'), '--compare', file('tea.json')];
  const { code, out } = await runCommand([`${store.origin}/`, ...words]);

  expect(code).toBe(1);
  expect(out).toContain('Not like with like\n  Pages drawn: yes then, no now.');
  expect(out).toMatch(/^Budget missed: \d+ of 4 limits fell short\.$/m);
  expect(out).toMatch(/^ {2}Clicks to the cart, typical, desktop +at most 3 +4$/m);
  expect(out).toMatch(/^ {2}Clicks to the cart, typical, phone +at most 3 +not known\n {4}drawing pages was turned off$/m);
  expect(out).toMatch(/^ {2}Finding broken-links +none +found\n {4}1 link leads nowhere\.$/m);
});

test('a budget that cannot be read is told before anything is checked: file, place, and what to do', async () => {
  const { code, out, error } = await runCommand([`${store.origin}/`, '--budget', projectFolder('package.json')]);
  expect([code, out]).toEqual([1, '']);
  expect(error).toMatch(/^The budget in .*package\.json is not one that can be read:\n {2}format: .*\n/);
  expect(error).toContain('public/floorwalker-budget.schema.json');
});
