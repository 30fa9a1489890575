import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectFolder } from '../../lib/cli/project-folder.ts';

const run = promisify(execFile);

/** Two crawlers that many know, in the versions that were measured. */
const versions = { '@crawlee/cheerio': '3.18.1', linkinator: '8.1.0' };
export const rivals = ['crawlee', 'linkinator'] as const;
export type Rival = (typeof rivals)[number];

/**
 * Installs them on demand, once, outside of the project's own packages: they are 125 packages of 51 MB that nobody needs but who
 * runs the bench. Answers with their folder, or null when the registry cannot be reached.
 */
export async function installRivals(): Promise<string | null> {
  const folder = projectFolder('node_modules/.cache/floorwalker-bench');
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: versions });
  const own = join(folder, 'package.json');
  if ((await readFile(own, 'utf8').catch(() => '')) !== wanted) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json.wanted'), wanted);
    const names = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const installed = await run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, ...names]).then(
      () => true,
      () => false,
    );
    if (!installed) return null;
    await writeFile(own, wanted);
  }
  for (const rival of rivals) await copyFile(projectFolder(`tests/bench/rivals/${rival}.mjs`), join(folder, `${rival}.mjs`));
  return folder;
}

/** Pages a second of one of them over exactly these pages, in a Node of its own. The time to load the program is left out. */
export async function measureRival(
  rival: Rival,
  folder: string,
  work: { readonly urls: readonly string[]; readonly atOnce: number },
): Promise<number> {
  const { stdout } = await run(process.execPath, [`${rival}.mjs`, JSON.stringify(work)], { cwd: folder, maxBuffer: 16_000_000 });
  const { pages, ms } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { readonly pages: number; readonly ms: number };
  if (pages < work.urls.length * 0.9) throw new Error(`${rival} read ${pages} of ${work.urls.length} pages.`);
  return pages / (ms / 1000);
}
