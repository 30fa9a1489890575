import type { PageFacts } from './page.ts';

/** Stands for the hashes of a page that was read in the user's own tab: those of its texts would be made of what is not kept. */
export const ownPageHash = 'tab';

/** A page that only the user has opened: no check asked for it, and none must. */
export function isOwnPage({ fingerprint }: Pick<PageFacts, 'fingerprint'>): boolean {
  return fingerprint === ownPageHash;
}
