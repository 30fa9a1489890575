import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Runs `work` in one process of this machine at a time; the others wait their turn. A lock whose owner is gone is taken over. */
export async function singleFlight<T>(name: string, work: () => Promise<T>): Promise<T> {
  const folder = join(tmpdir(), `floorwalker-${name}.lock`);
  while (!(await takeLock(folder))) {
    if (await isAbandoned(folder)) await rm(folder, { recursive: true, force: true });
    else await pause(500);
  }
  try {
    return await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Making a folder either works for exactly one process or fails. */
async function takeLock(folder: string): Promise<boolean> {
  const isOurs = await mkdir(folder).then(
    () => true,
    () => false,
  );
  if (isOurs) await writeFile(join(folder, 'owner'), String(process.pid));
  return isOurs;
}

async function isAbandoned(folder: string): Promise<boolean> {
  const readOwner = () => readFile(join(folder, 'owner'), 'utf8').catch(() => '');
  // Between the folder and its note is a moment without an owner.
  const owner = Number((await readOwner()) || (await pause(1000).then(readOwner)));
  if (!owner) return true;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
