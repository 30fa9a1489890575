import type { ArrivalReport, ClickReport } from './tab-report.ts';
import type { TabHome } from './walked-path.ts';
import type { WalkThrough } from './walk-through-schema.ts';

/** A walk-through as this browser keeps it: what is exported, and what is only of use here. */
export interface KeptWalkThrough extends WalkThrough {
  /** The check whose task it was. */
  readonly auditId: string;
  /** In which tabs it goes on; the first is number 1. Empty while it does not. */
  readonly tabs: readonly number[];
  /** The newest report that was taken in of each page that tells, by its token. */
  readonly heard: Readonly<Record<string, number>>;
  /** Where its tab stood before it was moved into a window of phone size; null when it was not. */
  readonly movedFrom: TabHome | null;
  /** It came from a file. Milliseconds since the epoch. */
  readonly importedAt?: number;
  /** When the user deleted it; it is forgotten a moment later. Milliseconds since the epoch. */
  readonly deletedAt?: number;
}

/** What the user chose for a walk-through. */
export interface WalkThroughSetup {
  readonly auditId: string;
  readonly visitor: WalkThrough['visitor'];
  readonly task: WalkThrough['task'];
  readonly device: WalkThrough['device'];
  readonly person: string;
}

/** What the strip on the page tells or asks. It stands in somebody else's page: checked at the background's door. */
export type StripTurn =
  /** It wants to know what to show. */
  | { readonly kind: 'look' }
  | {
      readonly kind: 'told';
      readonly report: ArrivalReport | ClickReport;
      /** The tab is on the screen. */
      readonly seen: boolean;
    }
  | { readonly kind: 'turned'; readonly url: string }
  | { readonly kind: 'scrolled'; readonly url: string; readonly depth: number }
  /** Told until it is known to be kept, as clicks are. */
  | { readonly kind: 'remarked'; readonly url: string; readonly words: string; readonly token: string; readonly number: number }
  | { readonly kind: 'ended'; readonly how: 'finished' | 'gave-up' };

/** What the strip is told to show: nothing that gives the answer away. */
export type StripView =
  | { readonly isOver: true }
  | {
      readonly isOver: false;
      /** Of the walk-through. */
      readonly id: string;
      readonly task: string;
      readonly device: WalkThrough['device'];
      readonly timeMs: number;
    };

/** What a surface wants of walk-throughs. */
export type WalkThroughRequest =
  | { readonly does: 'begin'; readonly setup: WalkThroughSetup }
  | { readonly does: 'go-on' | 'finish' | 'give-up'; readonly id: string };

/** `no-check`: its result is not there any more. `needs-permission`: the site is not allowed. */
export type WalkThroughReply =
  | { readonly outcome: 'walking'; readonly id: string }
  | { readonly outcome: 'ended' | 'no-check' | 'needs-permission' };
