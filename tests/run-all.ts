// npm test: builds, runs every suite one after the other, and ends with their sum as `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension, builds } from '../lib/cli/build-extension.ts';
import type { BuildName } from '../lib/cli/build-extension.ts';
import { ensureBrowser } from '../lib/cli/ensure-browser.ts';
import { exitWith } from '../lib/cli/exit-with.ts';
import { projectFolder } from '../lib/cli/project-folder.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const suites = {
  'units, corpus and DOM': 'tests/vitest.config.ts',
  'end to end': 'tests/e2e/vitest.config.ts',
} as const;

try {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  for (const name of Object.keys(builds) as BuildName[]) await buildExtension(name);
  const tallies = [];
  for (const [name, config] of Object.entries(suites)) {
    const tally = await runSuite(config);
    console.log(`${name}: ${say(tally)}\n`);
    tallies.push(tally);
  }
  const sum = tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }));
  if (sum.failed > 0 || sum.passed === 0) process.exitCode = 1;
  console.log(say(sum));
} catch (error) {
  exitWith(error);
  console.log(say({ passed: 0, failed: 1 }));
}

async function runSuite(config: string): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'floorwalker-tests-'));
  const file = join(folder, 'result.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--root', '.', ...reporters]);
  const tally = await readTally(file).catch(() => ({ passed: 0, failed: 0 }));
  await rm(folder, { recursive: true, force: true });
  // A file that cannot be loaded, or an error outside of any test, fails the run without failing a test.
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function run(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, words, { cwd: projectFolder(), stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function readTally(file: string): Promise<Tally> {
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function say({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
