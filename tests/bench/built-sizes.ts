import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzippedBytes } from './gzipped-bytes.ts';

/** One thing that must stay small. */
export interface BuiltSize {
  readonly what: string;
  /** As built. */
  readonly bytes: number;
  readonly gzipped: number;
  /** Gzipped bytes allowed. */
  readonly limit: number;
}

/** The popup opens on a click, React included; walker and overlay are put into the page of a visitor. */
const popupLimit = 115_000;
const walkerLimit = 60_000;
const overlayLimit = 30_000;

/** Sizes of what a person waits for, in a build's folder. */
export async function builtSizes(folder: string): Promise<readonly BuiltSize[]> {
  return [
    await measure('popup', await popupFiles(folder), popupLimit),
    await measure('walker', await scriptFiles(folder, 'walker'), walkerLimit),
    await measure('overlay', await scriptFiles(folder, 'overlay'), overlayLimit),
  ];
}

async function measure(what: string, files: readonly string[], limit: number): Promise<BuiltSize> {
  if (files.length === 0) throw new Error(`Nothing of the ${what} was built.`);
  const bytes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const gzipped = await Promise.all(files.map(gzippedBytes));
  return { what, bytes: sum(bytes), gzipped: sum(gzipped), limit };
}

/** The popup's page and all that it names, and all that those name. */
async function popupFiles(folder: string): Promise<readonly string[]> {
  const found = new Set([join(folder, 'popup.html')]);
  const names = await readdir(folder, { recursive: true });
  const loadable = names.filter((name) => /\.(js|css|woff2)$/.test(name));
  for (const file of found) {
    if (file.endsWith('.woff2')) continue;
    const text = await readFile(file, 'utf8');
    for (const name of loadable) if (text.includes(name.split(/[\\/]/).at(-1) ?? name)) found.add(join(folder, name));
  }
  return [...found];
}

async function scriptFiles(folder: string, script: string): Promise<readonly string[]> {
  const scripts = await readdir(join(folder, 'content-scripts')).catch(() => []);
  return scripts.filter((name) => name.startsWith(`${script}.`)).map((name) => join(folder, 'content-scripts', name));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
