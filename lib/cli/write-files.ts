import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AuditExport } from '../model/audit-export.ts';
import { toCsv } from '../report/to-csv.ts';
import { toHtml } from '../report/to-html.ts';
import { toJson } from '../report/to-json.ts';
import { toMarkdown } from '../report/to-markdown.ts';
import { Complaint } from './complaint.ts';
import type { Files } from './read-options.ts';
import { say } from '../model/say.ts';

/** Writes a result into all files that are asked for. Answers with their names. */
export async function writeFiles({ json, html, csv, markdown }: Files, result: AuditExport): Promise<readonly string[]> {
  const texts: (readonly [string, string])[] = [];
  if (json !== null) texts.push([json, toJson(result)]);
  if (html !== null) texts.push([html, toHtml(result)]);
  if (markdown !== null) texts.push([markdown, toMarkdown(result)]);
  if (csv !== null) {
    await mkdir(csv, { recursive: true }).catch(cannot(csv));
    texts.push(...Object.entries(toCsv(result, { mark: true })).map(([name, text]) => [join(csv, `${name}.csv`), text] as const));
  }
  for (const [file, text] of texts) await writeFile(file, text).catch(cannot(file));
  return texts.map(([file]) => file);
}

const cannot =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new Complaint(say`${file} cannot be written: ${String(error.code)}.`);
  };
