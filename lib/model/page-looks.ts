/** How one page looks on one screen, as far as that can be measured. Nothing in it is judged. */
export interface PageLooks {
  /** Characters of text that can be seen, and those of them that are shown smaller than 12 CSS pixels. */
  readonly characters: number;
  readonly smallCharacters: number;
  /** Addresses of pictures that the browser tried to show, each once; what waits to be scrolled to was not tried. */
  readonly pictures: number;
  /** Those that came to nothing, at most 20 of 300 characters. */
  readonly brokenPictures: readonly string[];
  /** Text of what is called a countdown, at most 5 of 120 characters. */
  readonly countdowns: readonly string[];
  /** What its visible text says on the first screenful, at most 2,000 characters, and further down, at most 6,000; older readings do not say. */
  readonly said?: { readonly first: string; readonly further: string };
}

/** Characters of what is said that are kept. */
export const mostSaid = { first: 2_000, further: 6_000 } as const;

/** Something that lies over the page when it has loaded. */
export interface Overlay {
  /** Share of the first screenful that it covers, 0..1. */
  readonly covers: number;
  /** Its first words, at most 300 characters. */
  readonly words: string;
  /** Words of its buttons and links, at most 12 of 80 characters. */
  readonly buttons: readonly string[];
}

/** What a visitor meets first: the page as it has loaded, its scripts running, without cookies where the browser has frames for that. */
export interface FirstLook {
  /** Whether the visitor's own cookies and storage were there: who comes for the first time may see more. */
  readonly as: 'stranger' | 'me';
  /** What lies over it, largest first, at most 6; by device. Null for a device on which it was not looked at. */
  readonly overlays: { readonly desktop: readonly Overlay[] | null; readonly phone: readonly Overlay[] | null };
  /** Cumulative layout shift while it loaded (https://web.dev/articles/cls), on desktop; null where the browser does not tell. */
  readonly shift: number | null;
  /** Films and sounds that begin by themselves and are not muted. */
  readonly sounds: number;
}
