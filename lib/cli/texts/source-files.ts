import { readdir, readFile } from 'node:fs/promises';
import { projectFolder } from '../project-folder.ts';

/** A source of the extension or the command line. */
export interface SourceFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

const roots = ['components', 'entrypoints', 'lib'];

/** All sources, in the order of their paths. */
export async function readSources(): Promise<readonly SourceFile[]> {
  const lists = await Promise.all(
    roots.map(async (root) =>
      (await readdir(projectFolder(root), { recursive: true })).map((path) => `${root}/${path.replaceAll('\\', '/')}`),
    ),
  );
  const paths = lists.flat().filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  return Promise.all(
    [...paths, 'wxt.config.ts'].toSorted().map(async (path) => ({ path, text: await readFile(projectFolder(path), 'utf8') })),
  );
}
