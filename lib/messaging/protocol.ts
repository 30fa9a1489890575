import type { AuditSettings } from '../model/settings.ts';
import type { PageAnswer } from '../model/page-answer.ts';

/** What a walker may be told to fetch. */
export interface WalkerOrder {
  readonly id: number;
  readonly kind: 'page' | 'text';
  readonly url: string;
}

/** What a walker brings back; unknown until the background has checked it. */
export interface WalkerAnswer {
  readonly id: number;
  readonly page?: PageAnswer;
  readonly text?: string | null;
}

export interface TurnReply {
  readonly orders: readonly WalkerOrder[];
  /** Ids of answers that are in the archive: only these may be forgotten by the walker. */
  readonly stored: readonly number[];
  /** True: this walker is not wanted any more, it stops at once. */
  readonly dismissed: boolean;
}

/** Why a check cannot start on a tab, or the id of the one that did. */
export type StartReply =
  | { readonly outcome: 'started'; readonly auditId: string }
  | { readonly outcome: 'refused'; readonly trouble: 'not-a-website' | 'needs-permission' | 'tab-unreachable' };

/** The one protocol between the surfaces, the walker and the background. */
export interface Protocol {
  /** Surface to background: begins a check of the tab's site. */
  startAudit(request: { readonly tabId: number; readonly url: string; readonly settings: AuditSettings }): StartReply;
  /** Surface to background: holds or goes on with a check; going on puts the walker into the tab again. */
  pauseAudit(request: { readonly auditId: string }): void;
  resumeAudit(request: { readonly auditId: string; readonly tabId: number }): StartReply;
  /** Surface to background: ends a check and scores what was read. */
  stopAudit(request: { readonly auditId: string }): void;
  /** Walker to background: brings answers, asks for orders. The reply is held until there is something to do. */
  turn(request: { readonly walker: string; readonly answers: readonly WalkerAnswer[] }): TurnReply;
}
