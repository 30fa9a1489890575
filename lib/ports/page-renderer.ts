import type { PageLayout } from '../model/layout.ts';
import type { EyesWish } from './page-source.ts';

/** How a page is laid out. */
export interface LayoutWish extends EyesWish {
  /** With its scripts running, until it links to so many addresses; absent: as its HTML and style sheets alone make it. */
  readonly live?: number;
  /** Its links and buttons are looked at with axe-core as well, where that can be had. */
  readonly check?: true;
}

/** Lays pages out to see where their links are. Sends GET only. */
export interface PageRenderer {
  /** On a wide screen and on a phone; empty where the page could not be drawn. Aborting rejects with the signal's reason. */
  layOut(url: string, signal: AbortSignal, wish?: LayoutWish): Promise<readonly PageLayout[]>;
  /** False while the tab cannot be seen: nothing is drawn meanwhile, and it is waited for. */
  isSeen(): boolean;
}
