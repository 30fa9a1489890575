import type { Correction } from '../model/correction.ts';
import type { EntryPage } from '../model/entry-page-schema.ts';
import type { Markup } from '../model/markup.ts';
import type { PageFacts } from '../model/page.ts';
import type { PageHere } from '../model/page-here.ts';
import type { Ad } from '../model/promise/ads.ts';
import type { PromiseCheck } from '../model/promise/promise-check.ts';
import type { AuditSettings, GoalKind } from '../model/settings.ts';
import type { TabReply, TabReport } from '../model/tab-report.ts';
import type { Instead, InsteadAsked, OverlayTurn, OverlayView, TagsAsked, WalkReply, WalkRequest, WayTag } from '../model/walked-path.ts';
import type { StripTurn, StripView, WalkThroughReply, WalkThroughRequest } from '../model/walk-through.ts';
import type { WayToPage } from '../model/way-to-page.ts';
import type { WhatIf } from '../model/what-if.ts';
import type { LightReply, LightTurn } from './light-turn.ts';

/** Why a check cannot start or go on in a tab, or the id of the one that did. */
export type StartReply =
  | { readonly outcome: 'started'; readonly auditId: string }
  | { readonly outcome: 'refused'; readonly trouble: 'not-a-website' | 'needs-permission' | 'tab-unreachable' };

export interface ShowWayRequest {
  readonly tabId: number;
  readonly origin: string;
  readonly auditId: string;
  readonly does: 'begin' | 'go-on' | 'finish' | 'cancel' | { readonly forget: GoalKind };
}

export interface CorrectRequest {
  readonly auditId: string;
  readonly does: { readonly put: Correction['put'] } | { readonly undo: string };
}

/** The one protocol between the surfaces, the walker and the background. Progress is no message: the surfaces watch the archive. */
export interface Protocol {
  /** Surface to background: begins a check of the tab's site. */
  startAudit(request: { readonly tabId: number; readonly url: string; readonly settings: AuditSettings }): StartReply;
  /** Surface to background: checks the example that comes along, on behalf of the tab that asks; what was kept of it before is forgotten. */
  startExample(request: { readonly tabId: number }): StartReply;
  /** Surface to background: holds a check. */
  pauseAudit(request: { readonly auditId: string }): void;
  /** Surface to background: goes on with a paused or waiting check, in this tab. */
  resumeAudit(request: { readonly auditId: string; readonly tabId: number }): StartReply;
  /** Surface to background: ends a check and scores what was read. */
  stopAudit(request: { readonly auditId: string }): void;
  /** Surface to background: the user shows the way to an audit's goal in a tab, says how it stands, or wants it forgotten. */
  showWay(request: ShowWayRequest): void;
  /** Surface to background: the user puts right what an audit took something for, or takes that back (its subject, see model/correction.ts). */
  correct(request: CorrectRequest): void;
  /** Surface to background: judges an audit that has ended as if some of its fixes were made; null where that cannot be done (any more). */
  tryFixes(request: { readonly auditId: string; readonly ids: readonly string[] }): WhatIf | null;
  /** Surface to background: the shortest way to a page of an audit that has ended; null where its pages are not kept any more. */
  wayTo(request: { readonly auditId: string; readonly url: string }): WayToPage | null;
  /** Surface to background: what an audit that has ended says of one page of its site; null where its pages are not kept any more. */
  pageHere(request: { readonly auditId: string; readonly url: string }): PageHere | null;
  /** Surface to background: what visitors meet who land on these pages of an audit that has ended; those not read are left out; null where its pages are not kept any more. */
  landings(request: { readonly auditId: string; readonly urls: readonly string[] }): readonly EntryPage[] | null;
  /** Surface to background: whether pages of an audit that has ended keep what ads promise, one answer for each; null where its pages are not kept any more. */
  checkPromises(request: { readonly auditId: string; readonly ads: readonly Pick<Ad, 'text' | 'url'>[] }): readonly PromiseCheck[] | null;
  /** Recorder to background: what the user did in the tab. */
  tell(report: TabReport): TabReply;
  /** Surface to background: shows a visitor's path on the site's own pages. */
  walkPath(request: WalkRequest): WalkReply;
  /** Surface to background: ends the path that is shown in a tab, as Esc does on the page. */
  endPath(request: { readonly tabId: number }): void;
  /** Overlay to background: what the user did, and what is to be shown now. */
  overlayTurn(turn: OverlayTurn): OverlayView;
  /** Overlay to background: where the ways to other needs begin on this page. */
  overlayTags(asked: TagsAsked): readonly WayTag[];
  /** Overlay to background: what can be pressed instead of something that is covered; null where nothing does the same. */
  overlayInstead(asked: InsteadAsked): Instead | null;
  /** Surface to background: a person is to be recorded, to go on, or to end. */
  walkThrough(request: WalkThroughRequest): WalkThroughReply;
  /** Strip to background: what the person did, and what the strip is to show; `no-room`: it was not kept, the disk is full. */
  stripTurn(turn: StripTurn): StripView | 'no-room';
  /** Walker to background: brings answers, asks for orders. The reply is held until there is something to do. */
  turn(request: LightTurn): LightReply;
  /** Walker to background: has axe-core put into its tab, beside it. */
  lendAxe(): void;
  /** Background to offscreen document (Chrome): makes facts of markup. */
  readMarkup(markup: Markup): PageFacts;
}
