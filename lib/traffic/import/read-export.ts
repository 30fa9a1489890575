import papa from 'papaparse';
import type { ColumnMeaning, ExportFault, ExportOutcome } from '../../model/traffic/read-export.ts';
import type { TalliedSite } from './address-of-cell.ts';
import { cutRecords } from './cut-records.ts';
import { createTable, type Table } from './table.ts';
import { tellBytes } from './tell-bytes.ts';

/** What is read: a file, or what stands for one. */
export interface ExportFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

export interface ReadingExport extends TalliedSite {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the columns mean, where the user has said so; null: found by their names. */
  readonly meanings: readonly (ColumnMeaning | null)[] | null;
  /** Awaited between two pieces, so that others have their turn. */
  readonly pause: () => Promise<void>;
  /** Told between two pieces how much of the file has been read, 0..1. */
  readonly onShare?: (share: number) => void;
  readonly signal?: AbortSignal;
}

const headBytes = 2048;
/** Pieces larger than this are parsed in parts, so that no part takes long. In bytes. */
const largestPiece = 65_536;

/** Reads an export piece by piece, whatever its size: what columns mean, how much it holds, what was left out. Nothing of it counts yet. */
export async function readExport(file: ExportFile, reading: ReadingExport): Promise<ExportOutcome> {
  try {
    const told = tellBytes(await firstBytes(file));
    if ('fault' in told) return told;
    // What is no UTF-8 is what Windows writes. It decodes anything.
    return (await parse(file, told.encoding, reading)) ?? (await parse(file, 'windows-1252', reading)) ?? failed({ is: 'not-text' });
  } catch (error) {
    if (reading.signal?.aborted) throw error;
    return failed(error instanceof RangeError ? { is: 'no-table' } : { is: 'cannot-read' });
  }
}

const failed = (fault: ExportFault): ExportOutcome => ({ fault });

/** Null where the text is not written in this encoding. */
async function parse(file: ExportFile, encoding: string, reading: ReadingExport): Promise<ExportOutcome | null> {
  const table: Table = createTable(file.name, reading);
  const { size } = file;
  let read = 0;
  const counted = (bytes: number): void => void (read += bytes);
  try {
    for await (const records of cutRecords(texts(file, { encoding, counted }))) {
      reading.signal?.throwIfAborted();
      const { delimiter } = table.delimiter(records);
      table.take(papa.parse<string[]>(records, { delimiter }).data);
      reading.onShare?.(size > 0 ? Math.min(1, read / size) : 1);
      await reading.pause();
    }
  } catch (error) {
    if (error instanceof TypeError && encoding === 'utf-8') return null;
    throw error;
  }
  return table.outcome();
}

interface Decoding {
  readonly encoding: string;
  readonly counted: (bytes: number) => void;
}

async function* texts(file: ExportFile, { encoding, counted }: Decoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const bytes of pieces(file)) {
    counted(bytes.length);
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

async function* pieces(file: ExportFile): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (let at = 0; at < value.length; at += largestPiece) yield value.subarray(at, at + largestPiece);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function firstBytes(file: ExportFile): Promise<Uint8Array> {
  for await (const piece of pieces(file)) if (piece.length > 0) return piece.subarray(0, headBytes);
  return new Uint8Array();
}
