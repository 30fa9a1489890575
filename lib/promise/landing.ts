/** What is known of the texts of one page. */
export interface PageWords {
  readonly url: string;
  readonly title: string;
  /** What it says on the device, seen as visitors see it; null where it was not drawn. */
  readonly said: { readonly first: string; readonly further: string } | null;
  /** What was read of it that nothing in its mark-up closes: headings, beginnings, links of its own. */
  readonly read: string;
  /** What was read of it that its mark-up closes at first. */
  readonly closed: string;
  /** All of its main content is in what was read. */
  readonly isWhole: boolean;
}

/** A page that links lead to from a landing page. */
export interface PageBehind extends PageWords {
  readonly clicks: number;
  /** It tells of what the site offers: no text of the law, no cart, no way to write, no post, no draft. */
  readonly canKeep: boolean;
  /** An ad could lead there: it tells of what the site offers, and that can be had. */
  readonly canLand: boolean;
}

/** A landing page as it is met on one device. */
export interface LandingWords extends PageWords {
  /** Pages that links lead to from there, nearest first. */
  readonly behind: readonly PageBehind[];
}

export interface Landing {
  /** Null: the device was not looked at. */
  readonly desktop: LandingWords | null;
  readonly phone: LandingWords | null;
  /** Primary tag of what the page is written in, or null. */
  readonly language: string | null;
  /** Pages of its site that are known and were not read. */
  readonly unread: number;
  /** What it shows cannot be had: its own words or data say so. */
  readonly stopped: 'sold-out' | 'empty' | null;
  /** Pages of its site in another language that were not read, and one of them; null: none are known. */
  readonly unreadIn: (language: string) => { readonly url: string; readonly pages: number } | null;
}
