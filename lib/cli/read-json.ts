import { readFile } from 'node:fs/promises';
import { Complaint } from './complaint.ts';

/** What stands in a JSON file. A Complaint where there is none, or it is not JSON. */
export async function readJson(file: string, what: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Complaint(`The ${what} in ${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.code}.`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Complaint(`The ${what} in ${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
