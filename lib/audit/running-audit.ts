import type { AuditRecord } from '../model/audit.ts';
import type { AuditArchive } from '../ports/audit-archive.ts';
import type { Clock } from '../ports/clock.ts';
import type { Reader } from '../ports/tab-hands.ts';
import type { AuditCatalog } from './audit-catalog.ts';
import { createGate } from './gate.ts';
import { rememberingSource } from './remembering-source.ts';
import { runAudit } from './run-audit.ts';
import { sourceFor } from './source-for.ts';
import { stoppableSource } from './stoppable-source.ts';

/** What every audit in the house shares. */
export interface AuditHouse {
  readonly archive: AuditArchive;
  readonly clock: Clock;
  readonly catalog: AuditCatalog;
  /** The extension's own version. */
  readonly version: string;
}

/** One audit under way. */
export interface RunningAudit {
  readonly record: AuditRecord;
  readonly reader: Reader;
  pause(): Promise<void>;
  goOn(): Promise<void>;
  /** Chooses nothing more, takes in what is under way for a moment, then scores. */
  stop(): void;
  /** Takes in only what the archive holds, then scores: for a check whose tab is gone. */
  scoreKept(): void;
  /** Lets go at once; the archive keeps what was read. */
  drop(): void;
  /** Resolves when it has ended or was dropped. */
  readonly ended: Promise<void>;
}

/** What is under way when the user stops is waited for so long. */
const drainMs = 2_500;

export function startRunning(record: AuditRecord, reader: Reader, house: AuditHouse): RunningAudit {
  const { archive, clock } = house;
  const dropped = new AbortController();
  const cutShort = new AbortController();
  const gate = createGate();
  let stopped = false;
  let runningSince = clock.now();
  let workedMs = record.workedMs;
  const worked = () => workedMs + clock.now() - runningSince;
  const source = rememberingSource(
    stoppableSource(sourceFor(record.settings.as, reader.source), cutShort.signal, () => (stopped = true)),
    archive,
    { auditId: record.id, arrives: reader.turn ? 'stored' : 'new' },
  );

  const run = async () => {
    const world = { ...house, source, before: null, gate: gate.pass, isStopped: () => stopped, signal: dropped.signal };
    for await (const step of runAudit(record, world)) {
      if (dropped.signal.aborted) return;
      if (step.event === 'progress') await archive.saveProgress(step.progress);
      else if (step.event === 'nothing')
        await archive.update(record.id, { state: 'failed', trouble: step.trouble, endedAt: clock.now(), workedMs: worked() });
      else {
        await archive.saveResult(record.id, step.result);
        if (step.final)
          await archive.update(record.id, { state: stopped ? 'stopped' : 'done', trouble: null, endedAt: clock.now(), workedMs: worked() });
      }
    }
  };
  const ended = run()
    .catch(async (error: unknown) => {
      if (dropped.signal.aborted) return;
      console.error('Floorwalker: a check broke off', error);
      await archive.update(record.id, { state: 'failed', trouble: 'broken', endedAt: clock.now(), workedMs: worked() });
    })
    .finally(() => reader.close());

  return {
    record,
    reader,
    async pause() {
      gate.close();
      workedMs = worked();
      runningSince = clock.now();
      await archive.update(record.id, { state: 'paused', workedMs });
    },
    async goOn() {
      runningSince = clock.now();
      await archive.update(record.id, { state: 'running', trouble: null });
      gate.open();
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
      cutShort.abort();
    },
    drop() {
      dropped.abort();
      cutShort.abort();
      gate.open();
    },
    ended,
  };
}
