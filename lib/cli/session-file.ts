import { readFile, writeFile } from 'node:fs/promises';
import { savedSessionSchema, type SavedSession } from '../model/saved-session.ts';
import { Complaint } from './complaint.ts';
import { say } from '../model/say.ts';

/** The session in a file; null when there is no such file. A Complaint when there is something else in it, or it is another site's. */
export async function readSessionFile(file: string, origin: string): Promise<SavedSession | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Complaint(say`The session in ${file} cannot be read: ${String(error.code)}.`);
  });
  if (text === null) return null;
  const session = savedSessionSchema.safeParse(parse(text)).data;
  if (!session) throw new Complaint(say`There is no session in ${file}: --headed --session with a new file name saves one.`);
  if (session.origin !== origin) throw new Complaint(say`The session in ${file} is for ${session.origin}, not for ${origin}.`);
  return session;
}

/** Only the person who saved it may read it: it lets everybody in who has it. */
export async function writeSessionFile(file: string, session: SavedSession): Promise<void> {
  await writeFile(file, `${JSON.stringify(session, null, 2)}\n`, { mode: 0o600 });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
