import { readdir, readFile } from 'node:fs/promises';
import { projectFolder } from '../project-folder.ts';

/** The sentences of one language by their English. */
export interface Table {
  readonly entries: ReadonlyMap<string, string>;
  /** Entries that stand in two files: one of them would be forgotten. */
  readonly twice: readonly string[];
}

/** All files of a language's folder as one table. */
export async function readTable(tag: string): Promise<Table> {
  const folder = projectFolder(`lib/texts/${tag}`);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const parts = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(`${folder}/${name}`, 'utf8')) as Readonly<Record<string, string>>),
  );
  const entries = new Map<string, string>();
  const twice: string[] = [];
  for (const [key, sentence] of parts.flatMap((part) => Object.entries(part))) {
    if (entries.has(key)) twice.push(key);
    entries.set(key, sentence);
  }
  return { entries, twice };
}
