/** What a site wants a visitor to do. */
export const goalKinds = ['cart', 'contact', 'book', 'call', 'visit', 'signup', 'join', 'renew', 'donate', 'act'] as const;
export type GoalKind = (typeof goalKinds)[number];

/** Whose eyes a site is read with. */
export type ReadAs = 'me' | 'stranger';

/** What the user may set for one check. */
export interface AuditSettings {
  /** Pages to read at most, 1..10,000. */
  readonly pages: number;
  /** Requests at the same time, 1..8. */
  readonly atOnce: number;
  /** Requests a second at most; null = no limit (benchmarks on our own stores). */
  readonly perSecond: number | null;
  /** A chosen goal, or null to find it out. */
  readonly goal: GoalKind | null;
  /** A page that visits are to be walked from beside Home, or null. Scores stay those from Home; where `pages` is 1 it is the page that is read. */
  readonly start: string | null;
  /** "It is my site": robots.txt is not applied. */
  readonly ignoreRobots: boolean;
  /** In the visitor's own session, or as a stranger: without cookies. */
  readonly as: ReadAs;
  /** Origins of the same site, beside the tab's, that the user allowed to be read: `https://shop.example.com`. */
  readonly hosts: readonly string[];
  /** Reads on up to `pages`, even when more pages would change no answer. */
  readonly thorough: boolean;
  /** Pages are drawn where that tells more than their HTML. The site's own analytics count each as a visit. */
  readonly draw: boolean;
  /** When the user opens their own cart or checkout in the checked tab, what it is made of is read; nothing that stands in it. */
  readonly ownCart: boolean;
}

/** How much is read, and how. Start and robots belong to one check. */
export type Limits = Pick<AuditSettings, 'pages' | 'atOnce' | 'perSecond' | 'draw' | 'ownCart'>;

/** What sites, or one site, are checked with unless chosen otherwise before a check. */
export type Preferences = Limits & Pick<AuditSettings, 'goal' | 'as'>;

export const defaultSettings: AuditSettings = {
  pages: 250,
  atOnce: 4,
  perSecond: 10,
  goal: null,
  start: null,
  ignoreRobots: false,
  as: 'me',
  hosts: [],
  thorough: false,
  draw: true,
  ownCart: true,
};
