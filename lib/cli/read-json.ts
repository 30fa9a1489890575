import { readFile } from 'node:fs/promises';
import { said, say } from '../model/say.ts';
import { Complaint } from './complaint.ts';

const cannotRead = {
  budget: 'The budget in {0} cannot be read: {1}.',
  'older result': 'The older result in {0} cannot be read: {1}.',
} as const;
const noJson = {
  budget: 'The budget in {0} is not JSON: {1}.',
  'older result': 'The older result in {0} is not JSON: {1}.',
} as const;

/** What stands in a JSON file. A Complaint where there is none, or it is not JSON. */
export async function readJson(file: string, what: 'budget' | 'older result'): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? say`there is no such file` : String(error.code);
    throw new Complaint(said(cannotRead[what], { holes: [file, why] }));
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Complaint(said(noJson[what], { holes: [file, error instanceof Error ? error.message : String(error)] }));
  }
}
