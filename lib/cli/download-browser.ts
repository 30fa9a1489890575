import { spawn } from 'node:child_process';
import { projectFolder } from './project-folder.ts';
import type { BrowserName } from './usual-places.ts';

/** A download that says nothing for so long is given up: first contact, then (unpacking included) on the way. */
const firstSilenceMs = 10_000;
const silenceMs = 60_000;

/** Downloads Chrome for Testing or Firefox into the project's .browsers folder; null when that does not work from here. */
export function downloadBrowser(name: BrowserName): Promise<string | null> {
  const child = spawn(process.execPath, [projectFolder('lib/cli/download-program.ts'), name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let path = '';
  let patience = setTimeout(() => child.kill('SIGKILL'), firstSilenceMs);
  child.stdout.on('data', (text: Buffer) => (path += text.toString()));
  child.stderr.on('data', () => {
    clearTimeout(patience);
    patience = setTimeout(() => child.kill('SIGKILL'), silenceMs);
  });
  return new Promise((resolve) => {
    const end = (found: string | null) => {
      clearTimeout(patience);
      resolve(found);
    };
    child.once('error', () => end(null));
    child.once('close', (code) => end(code === 0 && path !== '' ? path : null));
  });
}
