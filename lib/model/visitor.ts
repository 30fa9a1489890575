import type { Evidence } from './audit-export.ts';

/** First listed is shown first, everywhere. */
export const visitorIds = ['informed', 'questioning', 'doubtful', 'uninformed'] as const;
export type VisitorId = (typeof visitorIds)[number];

/** What kind of site it is; it decides which needs a visitor has. */
export const siteKinds = ['store', 'service', 'nonprofit', 'other'] as const;
export type SiteKind = (typeof siteKinds)[number];

/**
 * found: it is there. not-found: all places it could stand were read. not-known: some were not, or it needs the page to be drawn.
 * does-not-apply: the user said so, or the site cannot have it; its weight is left out.
 */
export type NeedState = 'found' | 'not-found' | 'not-known' | 'does-not-apply';

/** How much of a need is met, on one device. */
export type NeedOutcome =
  | {
      readonly state: 'found' | 'not-found';
      /** 0..1 of the weight. */
      readonly share: number;
      /** What else the share could be, given pages not read and our assumptions; low <= share <= high. */
      readonly low: number;
      readonly high: number;
      readonly evidence: readonly Evidence[];
    }
  | { readonly state: 'not-known' | 'does-not-apply'; readonly evidence: readonly Evidence[] };
