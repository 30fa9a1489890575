import type { Step } from './audit-export.ts';
import type { PageFacts } from './page.ts';

/** A page has come onto the screen of a tab in which a way is shown. */
export interface ArrivalReport {
  readonly kind: 'arrived';
  readonly url: string;
  /** `back`: by Back or Forward. `leap`: no page led there (a typed address, a bookmark). */
  readonly how: 'led' | 'reload' | 'back' | 'leap';
  /** Inner width of the window, in CSS pixels. */
  readonly width: number;
}

/** The user has clicked. */
export interface ClickReport {
  readonly kind: 'clicked';
  /** Of the page that tells it; its clicks are numbered from 1, and told until they are known to be kept. */
  readonly token: string;
  readonly number: number;
  readonly step: Step;
  /** See Showing. */
  readonly leadsTo: string | null;
}

/** What the user's own cart or checkout is made of (see read/only-structure.ts). */
export interface OwnPageReport {
  readonly kind: 'own-page';
  readonly page: PageFacts;
}

/** What a script of ours in the tab tells of the user's own steps. It comes out of somebody else's page: checked at the background's door. */
export type TabReport = ArrivalReport | ClickReport | OwnPageReport;

export interface TabReply {
  /** Nothing more is wanted: the script goes quiet. */
  readonly isOver: boolean;
}
