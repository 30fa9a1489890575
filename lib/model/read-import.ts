import type { z } from 'zod';
import { auditExportSchema, type AuditExport } from './audit-export.ts';
import { noteSchema } from './note-schema.ts';
import type { Note } from './note.ts';
import { archiveFormat } from './saved-archive.ts';
import { say } from './say.ts';
import { exportVersion } from './versions.ts';

/** Why a file, or one check in it, was not taken in. `at`: where in it, as `visitors[0].score`; `says`: what stands there instead. */
export type ImportFault =
  | { readonly fault: 'too-large'; readonly bytes: number }
  | { readonly fault: 'not-json' | 'other-format' | 'empty' }
  | { readonly fault: 'newer'; readonly version: number }
  | { readonly fault: 'broken'; readonly at: string; readonly says: string }
  /** An address that no page has: `javascript:` and the like. */
  | { readonly fault: 'unsafe-address'; readonly at: string };

export interface ReadImport {
  readonly audits: readonly { readonly result: AuditExport; readonly name?: string }[];
  /** Of the sites, where the file holds all that was kept. */
  readonly notes: readonly Note[];
  readonly faults: readonly ImportFault[];
}

/** Larger files are not read. A check of 10,000 pages takes some 40 MB. */
export const largestImport = 150_000_000;
const longestName = 120;

/**
 * Reads what came from a file: one exported check, or all that were saved together. Nothing of it is believed before it has the exact
 * shape of an export; fields that an export does not have are left out.
 */
export function readImport(text: string): ReadImport {
  const json = parsed(text);
  if (json === undefined) return only({ fault: 'not-json' });
  const format = fieldOf(json, 'format');
  if (format !== archiveFormat) return oneAudit(json);
  const audits = fieldOf(json, 'audits');
  if (!Array.isArray(audits)) return only({ fault: 'broken', at: 'audits', says: say`expected a list` });
  const notes = notesIn(fieldOf(json, 'notes'));
  if (audits.length === 0 && notes.length === 0) return only({ fault: 'empty' });
  const read = audits.map((one: unknown, at) => named(oneAudit(fieldOf(one, 'result'), `audits[${at}].result.`), fieldOf(one, 'name')));
  return { audits: read.flatMap((one) => one.audits), notes, faults: read.flatMap((one) => one.faults) };
}

function oneAudit(json: unknown, within = ''): ReadImport {
  const version = fieldOf(json, 'version');
  if (fieldOf(json, 'format') !== 'floorwalker-audit' || typeof version !== 'number') return only({ fault: 'other-format' });
  if (version > exportVersion) return only({ fault: 'newer', version });
  const { success, data, error } = auditExportSchema.safeParse(json);
  if (!success) return only(brokenAt(error, within));
  const unsafe = unsafeAddress(data, within);
  return unsafe === null ? { audits: [{ result: data }], notes: [], faults: [] } : only(unsafe);
}

function named(read: ReadImport, name: unknown): ReadImport {
  if (typeof name !== 'string' || name.trim() === '') return read;
  return { ...read, audits: read.audits.map((one) => ({ ...one, name: name.trim().slice(0, longestName) })) };
}

const only = (fault: ImportFault): ReadImport => ({ audits: [], notes: [], faults: [fault] });

/** What is no note is left out. */
const notesIn = (notes: unknown): readonly Note[] =>
  Array.isArray(notes) ? notes.flatMap((note: unknown) => noteSchema.safeParse(note).data ?? []) : [];

function parsed(text: string): unknown {
  try {
    // A mark of the byte order is none of JSON's.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

function brokenAt({ issues }: z.ZodError, within: string): ImportFault {
  const [first] = issues;
  const at = `${within}${pathOf(first?.path ?? [])}`;
  return { fault: 'broken', at: at.slice(0, 200), says: (first?.message ?? '').replace(/^Invalid \w+: /, '').slice(0, 200) };
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (said, part) => (typeof part === 'number' ? `${said}[${part}]` : `${said}${said === '' ? '' : '.'}${String(part)}`),
    '',
  );

/** Schemes of addresses that run something or name a file of this machine. */
const unsafe = /^[\s\0-\x20]*(javascript|data|vbscript|blob|file|filesystem|view-source|about)\s*:/i;
/** Fields that hold addresses; words of a page may begin with anything. */
const addresses: ReadonlySet<string> = new Set(['url', 'page', 'from', 'to', 'at', 'origin', 'start', 'example']);

/** The first address that no page has, and a site that is none. */
function unsafeAddress(audit: AuditExport, within: string): ImportFault | null {
  const { origin, start } = audit.site;
  const site = URL.parse(origin);
  if (!site || !/^https?:$/.test(site.protocol) || site.origin !== origin) return { fault: 'unsafe-address', at: `${within}site.origin` };
  if (URL.parse(start)?.origin !== origin) return { fault: 'unsafe-address', at: `${within}site.start` };
  const at = findUnsafe(audit, '');
  return at === null ? null : { fault: 'unsafe-address', at: `${within}${at}` };
}

function findUnsafe(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, field] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`;
    if (typeof field === 'string' && addresses.has(name) && unsafe.test(field)) return here;
    const deeper = findUnsafe(field, here);
    if (deeper !== null) return deeper;
  }
  return null;
}
