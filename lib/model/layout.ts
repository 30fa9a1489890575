import type { BarrierRule, RuleOutcome } from './barrier.ts';
import type { Device } from './page.ts';
import type { PageLooks } from './page-looks.ts';

/** Something that must be done before a link or control can be pressed. */
export interface Opener {
  /** `press`: one deliberate click. `hover`: opens under the mouse; 0 clicks, reported beside them. */
  readonly how: 'press' | 'hover';
  /** Accessible name of what is pressed, at most 200 characters; empty for a bare icon, or where what opens it was not found. */
  readonly words: string;
  /** Where what is pressed stands; null when it was not found and one press is assumed. */
  readonly slot: string | null;
  /** As in `SeenElement`. */
  readonly barriers?: readonly BarrierRule[];
}

/** How a link or control is met on one device, once pages were drawn. */
export interface Sighting {
  readonly device: Device;
  /** What must be opened first, outermost first; none when it can be pressed at once. */
  readonly openers: readonly Opener[];
  /** 1 = seen without scrolling; null when not known. */
  readonly screenful: number | null;
  /** As in `SeenElement`. */
  readonly barriers?: readonly BarrierRule[];
}

/** Where one link or control of a drawn page is. */
export interface SeenElement {
  /** As in `Link` and `Control`. */
  readonly slot: string;
  /** Where the link leads, as in `Link`; null for a control. */
  readonly to: string | null;
  /**
   * `seen`: can be pressed at once, after scrolling perhaps. `behind`: something must be opened first. `absent`: on this device there is no way
   * to it (a bar that only the other device has).
   */
  readonly state: 'seen' | 'behind' | 'absent';
  /** What must be opened, outermost first; empty unless `behind`. */
  readonly openers: readonly Opener[];
  /** 1 = seen without scrolling; where it stands, or where its outermost opener stands. Null when absent. */
  readonly screenful: number | null;
  /** It is not in the page before something was pressed or pointed at. */
  readonly made?: true;
  /** What makes it hard to use, as far as that was looked for (see `PageLayout.rules`); absent where nothing was. */
  readonly barriers?: readonly BarrierRule[];
}

/** One page as it is laid out on one device. */
export interface PageLayout {
  /** The page's own address, as in `PageFacts.url`. */
  readonly url: string;
  readonly device: Device;
  /** In CSS pixels: the width it was laid out at (wider than the device where the page has no viewport of its own), and its full height. */
  readonly width: number;
  readonly height: number;
  /** Links and controls in document order, at most 2,000. */
  readonly elements: readonly SeenElement[];
  /** What was looked for beside the ways, and how far that got; absent where nothing was. */
  readonly rules?: readonly RuleOutcome[];
  /** How it looks; absent where that was not measured. */
  readonly looks?: PageLooks;
}

/** The screens on which pages are laid out, in CSS pixels (product.md: device). */
export const screens: { readonly [D in Device]: { readonly width: number; readonly height: number } } = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
};
