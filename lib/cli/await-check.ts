import { setTimeout as pause } from 'node:timers/promises';
import { Complaint } from './complaint.ts';
import type { ArchiveWindow, StoredCheck } from './archive-window.ts';
import { say } from '../model/say.ts';

export interface Patience {
  /** Then the check is stopped, and what was read is scored. */
  readonly limitMs: number;
  /** Aborted when the person wants it to stop: what was read is scored. */
  readonly enough: AbortSignal;
  /** Called about four times a second. */
  readonly onProgress: (check: StoredCheck) => void;
}

/** How a check came to its end. */
export type Ending = 'by-itself' | 'asked' | 'out-of-time' | 'held';

export interface EndedCheck {
  readonly check: StoredCheck;
  readonly ending: Ending;
}

/** A held check (its tab is silent, the site was left) gets so long to go on by itself. */
const heldMs = 60_000;
/** Scoring what was read after a stop takes at most so long. */
const scoringMs = 60_000;
const betweenMs = 250;

/** Follows the newest check until it has ended; stops it when it takes too long, is held for good, or the person has enough. */
export async function awaitCheck(archive: ArchiveWindow, { limitMs, enough, onProgress }: Patience): Promise<EndedCheck> {
  const begun = Date.now();
  let heldSince: number | null = null;
  let stopped: { readonly at: number; readonly ending: Ending } | null = null;
  for (;;) {
    const check = await archive.newest();
    const now = Date.now();
    if (check) {
      const { state } = check.record;
      onProgress(check);
      if (hasEnded(check)) return { check, ending: stopped?.ending ?? 'by-itself' };
      heldSince = state === 'waiting' ? (heldSince ?? now) : null;
      const ending = endingOf({ asked: enough.aborted, late: now - begun > limitMs, held: heldSince !== null && now - heldSince > heldMs });
      if (ending && !stopped) {
        stopped = { at: now, ending };
        await archive.stop(check.record.id);
      }
    }
    if (stopped && now - stopped.at > scoringMs) throw new Complaint(say`The check was stopped, but no result came of it.`);
    if (!check && now - begun > heldMs) throw new Complaint(say`The check did not begin.`);
    await pause(betweenMs);
  }
}

function hasEnded({ record, result }: StoredCheck): boolean {
  return record.state === 'failed' || ((record.state === 'done' || record.state === 'stopped') && result !== null);
}

function endingOf(why: { readonly asked: boolean; readonly late: boolean; readonly held: boolean }): Ending | null {
  if (why.asked) return 'asked';
  if (why.late) return 'out-of-time';
  return why.held ? 'held' : null;
}
