/** An ad, a post or a search snippet, as the owner of a site pasted it. */
export interface Ad {
  readonly id: string;
  readonly text: string;
  /** The page that it leads to. */
  readonly url: string;
}

/** The ads of a site as they are kept. */
export interface KeptAds {
  readonly origin: string;
  /** In the order in which they were added. */
  readonly ads: readonly Ad[];
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
}

/** Ads that are kept for one site, and characters of each: the longest that advertising networks and search pages show are far shorter. */
export const mostAds = { number: 20, characters: 1_000 } as const;
