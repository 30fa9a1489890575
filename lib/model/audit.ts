import type { OwnRule } from './correction.ts';
import type { AuditSettings } from './settings.ts';

/**
 * running: pages are being read. paused: by the user. waiting: something outside must happen first (see `waiting`).
 * done: read all it needed or its budget. stopped: by the user. failed: nothing could be read.
 */
export type AuditState = 'running' | 'paused' | 'waiting' | 'done' | 'stopped' | 'failed';

/** What a waiting audit waits for, or why a failed one failed. `tab-hidden`: a running one goes on as soon as its tab can be seen. */
export type AuditTrouble =
  | 'tab-silent'
  | 'tab-hidden'
  | 'tab-closed'
  | 'left-site'
  | 'browser-restarted'
  | 'extension-updated'
  | 'offline'
  | 'disk-full'
  | 'needs-permission'
  | 'not-a-website'
  | 'site-errors'
  | 'site-unreachable'
  | 'nothing-readable'
  | 'robots-closed'
  | 'bot-wall'
  | 'login-wall'
  | 'refused'
  | 'broken';

/** So long the user can have back what was deleted. */
export const undoMs = 60_000;

/** One run over one site: the row that says what goes on. Small, watched by all surfaces. */
export interface AuditRecord {
  readonly id: string;
  /** The site's origin; audits are shown only there. */
  readonly origin: string;
  /** The address the check was started on. */
  readonly from: string;
  readonly tabId: number | null;
  readonly settings: AuditSettings;
  readonly state: AuditState;
  readonly trouble: AuditTrouble | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  /** Running time so far, pauses left out. */
  readonly workedMs: number;
  /** An earlier audit of the site that this one repeats, or null: what has not changed since is taken from there. */
  readonly basedOn: string | null;
  /** Pages of the site that the user had named in corrections when it began. */
  readonly named?: readonly string[];
  /** Words and patterns of the user's own when it began: by them it chose what to read. */
  readonly rules?: readonly OwnRule[];
  /** The user has shown something since it was judged, for so-manieth time: it is to be judged again. Absent: never. 0: done. */
  readonly toJudge?: number;
  /** What the user calls it. A check with a name is kept until it is deleted. */
  readonly name?: string;
  /** It came from a file, at this moment (milliseconds since the epoch), and is no check of this browser. */
  readonly importedAt?: number;
  /** The user deleted it, at this moment: as if it were not there, until it is really gone or the user wants it back. */
  readonly deletedAt?: number;
}

/** How far a check is, written at most 4 times a second. */
export interface AuditProgress {
  readonly auditId: string;
  readonly pagesRead: number;
  readonly pagesKnown: number;
  readonly pagesFailed: number;
  readonly requests: number;
  readonly bytes: number;
  /** Path of the page asked for last, or null. */
  readonly reading: string | null;
  /** Pages a second over the last seconds; null at the beginning. */
  readonly perSecond: number | null;
  /** The site was slow or asked for it: fewer requests a second than set. */
  readonly slowed: boolean;
  /** All is read, and pages are laid out to see where things stand; `reading` is one of them. */
  readonly drawing: boolean;
  /** Seats for the click rings: pages by clicks from the start, read and unread. */
  readonly rings: readonly { readonly read: number; readonly unread: number }[];
}
