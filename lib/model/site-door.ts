/** What is known of a site beside its pages: what it says to search engines, and what it answers where there is nothing. */
export interface SiteDoor {
  /** What robots.txt says to search engines about the first page; `none`: there is none. */
  readonly robots: 'none' | 'open' | 'closed';
  /** Addresses that the sitemap names; null where it was not looked for, none where there is none. */
  readonly sitemap: readonly string[] | null;
  /** Addresses that were asked for -> where they led on to. How many hops that took, a browser does not tell. */
  readonly moved: ReadonlyMap<string, string>;
  /** What an address without a page answers; null where none was seen. */
  readonly missing: MissingPage | null;
}

export interface MissingPage {
  readonly url: string;
  /** HTTP status; 200 where the site says that all is well. */
  readonly status: number;
  /** Links on it. */
  readonly ways: number;
}
