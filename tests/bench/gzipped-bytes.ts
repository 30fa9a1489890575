import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

/** What a file costs to carry, in bytes. */
export async function gzippedBytes(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length;
}
