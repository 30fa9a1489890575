import { execFile } from 'node:child_process';
import { projectFolder } from '@/lib/cli/project-folder.ts';

/** What a run of the command line came to. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a person would, with these variables added to the environment. */
export function runCommand(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Said> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment };
    execFile(process.execPath, [projectFolder('lib/cli/audit.ts'), ...words], { env }, (failure, out, error) => {
      // Whoever edits a source while the tests run gets a line about building.
      resolve({ code: failure ? Number(failure.code ?? -1) : 0, out, error: error.replace(/^Building .*\n/gm, '') });
    });
  });
}
