import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AuditExport } from '../model/audit-export.ts';
import type { AuditSummary } from '../model/audit-summary.ts';
import type { AuditProgress, AuditRecord } from '../model/audit.ts';
import type { Correction } from '../model/correction.ts';
import type { Note } from '../model/note.ts';
import type { PageAnswer } from '../model/page-answer.ts';
import type { LinkBlock, PageFacts } from '../model/page.ts';
import type { KeptAds } from '../model/promise/ads.ts';
import type { KeptFigures } from '../model/traffic/figures.ts';
import type { Showing, ShownWay } from '../model/shown-way.ts';
import type { KeptWalkThrough } from '../model/walk-through.ts';

/** A page's facts as stored: blocks by their ids, the rest packed (see packed.ts) but for what is asked of many pages at once. */
export interface StoredFacts extends Pick<PageFacts, 'url' | 'fingerprint'> {
  readonly blocks: readonly string[];
  readonly packed: Uint8Array<ArrayBuffer>;
}
export type StoredAnswer =
  | Extract<PageAnswer, { outcome: 'failed' }>
  | (Omit<Extract<PageAnswer, { outcome: 'page' }>, 'facts'> & { readonly facts: StoredFacts });

export interface AnswerRow {
  readonly auditId: string;
  readonly url: string;
  readonly answer: StoredAnswer;
}
export interface BlockRow {
  readonly auditId: string;
  readonly blockId: string;
  readonly block: LinkBlock;
}
export interface TextRow {
  readonly auditId: string;
  readonly url: string;
  readonly text: string | null;
}
export interface LayoutRow {
  readonly auditId: string;
  readonly url: string;
  /** PageLayout[], packed. */
  readonly packed: Uint8Array<ArrayBuffer>;
}
export interface OwnPageRow {
  readonly auditId: string;
  readonly url: string;
  readonly page: PageFacts;
}
export interface ResultRow {
  readonly auditId: string;
  readonly result: AuditExport;
}

export interface Database extends Dexie {
  audits: EntityTable<AuditRecord, 'id'>;
  answers: Table<AnswerRow, [string, string]>;
  blocks: Table<BlockRow, [string, string]>;
  texts: Table<TextRow, [string, string]>;
  layouts: Table<LayoutRow, [string, string]>;
  progress: EntityTable<AuditProgress, 'auditId'>;
  results: EntityTable<ResultRow, 'auditId'>;
  summaries: EntityTable<AuditSummary, 'auditId'>;
  showings: EntityTable<Showing, 'origin'>;
  ways: Table<ShownWay, [string, string, string]>;
  ownPages: Table<OwnPageRow, [string, string]>;
  corrections: Table<Correction, [string, string]>;
  walkThroughs: EntityTable<KeptWalkThrough, 'id'>;
  notes: EntityTable<Note, 'id'>;
  figures: EntityTable<KeptFigures, 'origin'>;
  ads: EntityTable<KeptAds, 'origin'>;
}

/** Opens the one database. Each change of its shape is a further version with its upgrade; none is ever edited. */
export function openDatabase(name = 'floorwalker'): Database {
  // Nothing is read twice from it soon: Dexie's own memory of what it read would only cost time.
  const database = new Dexie(name, { cache: 'disabled' }) as Database;
  database.version(1).stores({
    audits: 'id, [origin+startedAt], state',
    answers: '[auditId+url]',
    blocks: '[auditId+blockId]',
    texts: '[auditId+url]',
    progress: 'auditId',
    results: 'auditId',
  });
  // Facts, answers and results say more than those of version 1 did: the rows stay, what was read is read again.
  database
    .version(2)
    .stores({})
    .upgrade(async (rows) => {
      for (const table of ['answers', 'blocks', 'texts', 'progress', 'results']) await rows.table(table).clear();
      await rows
        .table('audits')
        .toCollection()
        .modify((record: Record<string, unknown>) => {
          record['basedOn'] = null;
          record['settings'] = { ...(record['settings'] as object), as: 'me', hosts: [], thorough: false };
        });
    });
  // Facts are packed: pages of checks that wait are read again.
  database
    .version(3)
    .stores({})
    .upgrade((rows) => rows.table('answers').clear());
  // Pages can be drawn; and a setting says whether they are.
  database
    .version(4)
    .stores({ layouts: '[auditId+url]' })
    .upgrade((rows) =>
      rows
        .table('audits')
        .toCollection()
        .modify((record: Record<string, unknown>) => {
          record['settings'] = { ...(record['settings'] as object), draw: true };
        }),
    );
  // The user can show a way; and a setting says whether one's own cart is read. Nobody was told so when older checks were begun.
  database
    .version(5)
    .stores({ showings: 'origin', ways: '[origin+goal+device], origin, [origin+goal]', ownPages: '[auditId+url]' })
    .upgrade((rows) =>
      rows
        .table('audits')
        .toCollection()
        .modify((record: Record<string, unknown>) => {
          record['settings'] = { ...(record['settings'] as object), ownCart: false };
        }),
    );
  // The user can put right what was recognised.
  database.version(6).stores({ corrections: '[origin+subject], origin' });
  // Results have summaries. Those of older ones are made when they are first listed: each may be large.
  database.version(7).stores({ summaries: 'auditId' });
  // The user can write notes.
  database.version(8).stores({ notes: 'id, origin' });
  // People can be recorded.
  database.version(9).stores({ walkThroughs: 'id, origin, state' });
  // The owner can tell of the site's visitors.
  database.version(10).stores({ figures: 'origin' });
  // The owner can tell what ads promise.
  database.version(11).stores({ ads: 'origin' });
  // A way that is being shown knows of each page what it told: one that was begun before is shown anew.
  database
    .version(12)
    .stores({})
    .upgrade((rows) => rows.table('showings').clear());
  return database;
}
