// npm run audit -- ADDRESS: checks a site with the built extension in a headless browser and prints what was found.
import { readFile, writeFile } from 'node:fs/promises';
import type { AuditExport } from '../model/audit-export.ts';
import { toJson } from '../report/to-json.ts';
import { toText } from '../report/to-text.ts';
import { checkSite } from './check-site.ts';
import { exitWith } from './exit-with.ts';
import { listenForStop } from './listen-for-stop.ts';
import { createProgressLine } from './progress-line.ts';
import { projectFolder } from './project-folder.ts';
import { readOptions, usage } from './read-options.ts';
import type { CheckOptions } from './read-options.ts';
import { sayEnding } from './say-ending.ts';

try {
  const order = readOptions(process.argv.slice(2), process.env);
  if (order.kind === 'check') await audit(order.options);
  else console.log(order.kind === 'help' ? usage : await ownVersion());
} catch (error) {
  exitWith(error);
}

async function audit(options: CheckOptions): Promise<void> {
  const line = createProgressLine(process.stderr);
  const enough = listenForStop();
  const { result, ending, launched } = await checkSite(options, { enough, onProgress: line.show }).finally(line.clear);
  await launched.close();
  console.log(toText(result, { columns: process.stdout.columns ?? 100 }));
  const note = sayEnding(ending, options.limitMs);
  if (note) console.error(note);
  if (options.json !== null) await saveJson(options.json, result);
}

async function saveJson(file: string, result: AuditExport): Promise<void> {
  await writeFile(file, toJson(result));
  console.error(`Written: ${file}`);
}

async function ownVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(projectFolder('package.json'), 'utf8')) as { version: string };
  return version;
}
