import type { Step } from './audit-export.ts';
import type { Device } from './page.ts';
import type { GoalKind } from './settings.ts';

/** A way to a goal that the user clicked once. Kept for the site; words and addresses come from its pages and are hostile input. */
export interface ShownWay {
  readonly origin: string;
  readonly goal: GoalKind;
  /** By the width of the window it was shown in. */
  readonly device: Device;
  /** The address it began on. */
  readonly start: string;
  /** One for each click. */
  readonly steps: readonly Step[];
  /** Where it ended: the address of the page, or the origin of the site it was handed over to. */
  readonly to: string;
  /** Milliseconds since the epoch. */
  readonly shownAt: number;
}

/** A way that is being shown. One at a time for each site. */
export interface Showing extends Omit<ShownWay, 'to' | 'shownAt'> {
  /** The tab in which it is shown. */
  readonly tabId: number;
  /** The audit whose goal it is, judged again when it has been shown. */
  readonly auditId: string;
  /** The page on the screen; null until the first has told of itself. */
  readonly at: string | null;
  /** Where the last click leads, as far as its link says so: an address, `tel:` or `mailto:`; null for a button, and once a page has arrived. */
  readonly leadsTo: string | null;
  /** Nothing was clicked since the page came. */
  readonly isFresh: boolean;
  /** A page came that no click had led to (a typed address, a bookmark): what was clicked is no way then. */
  readonly leapt: boolean;
  /** The newest click that was taken in of each page that tells, by its token. */
  readonly heard: Readonly<Record<string, number>>;
  /** When the last click was taken in, in milliseconds since the epoch. */
  readonly clickedAt: number;
}

/** Longer ways are none that anybody shows. */
export const mostShownSteps = 60;
