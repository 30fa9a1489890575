import { shortenPassage } from '../classify/shorten-passage.ts';
import { wordsOfPages } from '../classify/words-of-pages.ts';
import type { AuditRecord, AuditState, AuditTrouble } from '../model/audit.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import type { ShownArchive } from '../ports/shown-archive.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reader } from '../ports/tab-hands.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { drawingSource } from './drawing-source.ts';
import { earlierReading } from './earlier-reading.ts';
import { createGate } from './gate.ts';
import { isDiskFull } from './is-disk-full.ts';
import { rememberingRenderer } from './remembering-renderer.ts';
import { rememberingSource } from './remembering-source.ts';
import { runAudit } from './run-audit.ts';
import { sourceFor } from './source-for.ts';
import { stoppableRenderer } from './stoppable-renderer.ts';
import { stoppableSource } from './stoppable-source.ts';
import { whatWasShown } from './what-was-shown.ts';

/** What every audit in the house shares. */
export interface AuditHouse {
  readonly archive: AuditArchive;
  readonly shown: ShownArchive;
  readonly clock: Clock;
  readonly catalog: AuditCatalog;
  /** The extension's own version. */
  readonly version: string;
}

/** One audit under way. */
export interface RunningAudit {
  readonly record: AuditRecord;
  readonly reader: Reader;
  /** Asks for nothing more until it goes on: the user paused it, or there is no connection. */
  pause(why: 'user' | 'offline'): Promise<void>;
  /** Why it asks for nothing at the moment, or null. */
  readonly pausedBy: 'user' | 'offline' | null;
  goOn(): Promise<void>;
  /** Whether all that is under way waits until its tab can be seen. */
  mindSight(hidden: boolean): Promise<void>;
  /** Chooses nothing more, takes in what is under way for a moment, then scores. */
  stop(): void;
  /** Takes in only what the archive holds, then scores: for a check whose tab is gone. */
  scoreKept(): void;
  /** Lets go at once; the archive keeps what was read. */
  drop(): void;
  /** Running time so far, in milliseconds. */
  worked(): number;
  /** Resolves when it has ended or was dropped: with what must be done before it can go on, or null. */
  readonly ended: Promise<AuditTrouble | null>;
}

/** What is under way when the user stops is waited for so long. */
const drainMs = 2_500;

export function startRunning(record: AuditRecord, reader: Reader, house: AuditHouse): RunningAudit {
  const { archive, clock } = house;
  const dropped = new AbortController();
  const cutShort = new AbortController();
  const gate = createGate();
  let stopped = false;
  /** Its end is being written: nothing else is written over that. */
  let isOver = false;
  let pausedBy: RunningAudit['pausedBy'] = record.trouble === 'offline' ? 'offline' : null;
  if (pausedBy !== null) gate.close();
  let isHidden = record.trouble === 'tab-hidden';
  let runningSince = clock.now();
  let workedMs = record.workedMs;
  const worked = () => workedMs + (pausedBy === null ? clock.now() - runningSince : 0);
  const remembering = rememberingSource(
    stoppableSource(sourceFor(record.settings.as, reader.source), cutShort.signal, () => (stopped = true)),
    archive,
    {
      auditId: record.id,
      basedOn: record.basedOn,
      shorten: (passage, page) => shortenPassage(passage, wordsOfPages([page], house.catalog.vocabulary)),
      arrives: (url) => (reader.turn && url.startsWith(`${record.origin}/`) ? 'stored' : 'new'),
    },
  );
  const eyes = record.settings.as === 'stranger' ? ({ as: 'stranger' } as const) : {};
  const renderer =
    record.settings.draw && reader.renderer
      ? rememberingRenderer(stoppableRenderer(reader.renderer, cutShort.signal), archive, { auditId: record.id, eyes })
      : null;
  const source = record.settings.draw ? drawingSource(remembering) : remembering;

  const run = async () => {
    const before = await earlierReading(archive, record);
    const shown = () => whatWasShown(record, house);
    const world = { ...house, source, renderer, before, shown, gate: gate.pass, isStopped: () => stopped, signal: dropped.signal };
    for await (const step of runAudit(record, world)) {
      if (dropped.signal.aborted) return;
      if (step.event === 'progress') await archive.saveProgress(step.progress);
      else if (step.event === 'nothing') await end('failed', step.trouble);
      else if (step.event === 'result') {
        await archive.saveResult(record.id, step.result);
        if (step.final && !dropped.signal.aborted) await end(stopped ? 'stopped' : 'done', null);
      }
    }
  };
  const end = async (state: AuditState, trouble: AuditTrouble | null) => {
    isOver = true;
    await archive.update(record.id, { state, trouble, endedAt: clock.now(), workedMs: worked() });
  };
  const breakOff = async (error: unknown): Promise<AuditTrouble | null> => {
    if (dropped.signal.aborted) return null;
    dropped.abort();
    if (isDiskFull(error)) return 'disk-full';
    console.error('Floorwalker: a check broke off', error);
    return end('failed', 'broken').then(
      () => null,
      () => 'disk-full',
    );
  };
  const ended = run()
    .then(() => null, breakOff)
    .finally(() => reader.close());

  return {
    record,
    reader,
    async pause(why) {
      if (isOver) return;
      gate.close();
      workedMs = worked();
      pausedBy = why;
      await archive.update(record.id, {
        ...(why === 'user' ? { state: 'paused', trouble: null } : { state: 'waiting', trouble: why }),
        workedMs,
      });
    },
    get pausedBy() {
      return pausedBy;
    },
    async goOn() {
      if (isOver) return;
      if (pausedBy !== null) runningSince = clock.now();
      pausedBy = null;
      isHidden = false;
      await archive.update(record.id, { state: 'running', trouble: null });
      gate.open();
    },
    async mindSight(hidden) {
      if (isOver || pausedBy !== null || hidden === isHidden) return;
      isHidden = hidden;
      await archive.update(record.id, { trouble: hidden ? 'tab-hidden' : null });
    },
    stop() {
      stopped = true;
      gate.open();
      void clock.wait(drainMs, dropped.signal).then(
        () => cutShort.abort(),
        () => undefined,
      );
    },
    scoreKept() {
      gate.open();
      cutShort.abort();
    },
    drop() {
      dropped.abort();
      cutShort.abort();
      gate.open();
    },
    worked,
    ended,
  };
}
