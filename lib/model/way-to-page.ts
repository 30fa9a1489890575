import type { Journey } from './audit-export.ts';

/** The shortest way from the start to one page, on both devices; null where there is none, or nothing was laid out for it. */
export interface WayToPage {
  readonly url: string;
  readonly desktop: PlainWay | null;
  readonly phone: PlainWay | null;
}

/** A way of nobody in particular. */
export type PlainWay = Pick<Journey, 'device' | 'from' | 'to' | 'clicks' | 'hovers' | 'steps'>;
