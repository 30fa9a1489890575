import { fileURLToPath } from 'node:url';

/** Absolute path of a file or folder of this project. */
export function projectFolder(path = '.'): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
