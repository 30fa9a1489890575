import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { offeredLanguages } from '../texts/languages.ts';
import { Complaint } from './complaint.ts';
import { projectFolder } from './project-folder.ts';
import { singleFlight } from './single-flight.ts';

/** The builds there are. The granted ones differ only in holding every host, for tests of what needs a permission. */
export const builds = {
  'chrome-mv3': [],
  'firefox-mv3': ['-b', 'firefox', '--mv3'],
  'chrome-mv3-granted': ['--mode', 'granted'],
  'firefox-mv3-granted': ['-b', 'firefox', '--mv3', '--mode', 'granted'],
} as const;

export type BuildName = keyof typeof builds;

const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'texts',
  'lib/cli/axe-factory.ts',
  'lib/cli/texts',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
];

/** The folder of a build, made first when it is missing or older than the sources. */
export async function buildExtension(name: BuildName): Promise<string> {
  const folder = projectFolder(`.output/${name}`);
  await singleFlight('build', async () => {
    if (await isStale(folder)) await build(name);
  });
  return folder;
}

async function isStale(folder: string): Promise<boolean> {
  const spoken = await readdir(`${folder}/_locales`).catch(() => []);
  const wanted = new Set(['en', ...offeredLanguages(process.env).map(({ tag }) => tag)]);
  if (spoken.length !== wanted.size || spoken.some((tag) => !wanted.has(tag))) return true;
  const built = await stat(`${folder}/manifest.json`).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  for (const source of sources) if ((await newestChange(projectFolder(source))) > built) return true;
  return false;
}

/** Milliseconds since the epoch; the command line itself is not part of the extension. */
async function newestChange(path: string): Promise<number> {
  const there = await stat(path).catch(() => null);
  if (!there) return 0;
  if (!there.isDirectory()) return there.mtimeMs;
  const entries = await readdir(path);
  const changes = await Promise.all(entries.filter((entry) => entry !== 'cli').map((entry) => newestChange(`${path}/${entry}`)));
  return Math.max(0, ...changes);
}

function build(name: BuildName): Promise<void> {
  process.stderr.write(`Building the extension (${name}).\n`);
  const child = spawn(process.execPath, [projectFolder('node_modules/wxt/bin/wxt.mjs'), 'build', ...builds[name]], {
    cwd: projectFolder(),
    // A test runner's NODE_ENV would put React's development build into the extension.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Complaint(`The extension could not be built:\n${said}`))));
  });
}
