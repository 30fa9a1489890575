import type { Device } from '../model/page.ts';

/** Where one link or control really is when the page is drawn. */
export interface SeenElement {
  readonly slot: string;
  /** 1 = seen without scrolling. */
  readonly screenful: number;
  /** Slots that must be pressed first, outermost first; empty when it is visible at once. */
  readonly behind: readonly string[];
}

export type RenderAnswer =
  | { readonly outcome: 'drawn'; readonly url: string; readonly device: Device; readonly elements: readonly SeenElement[] }
  | { readonly outcome: 'not-known'; readonly url: string; readonly device: Device; readonly why: string };

/** Draws pages to see where their links are. Until one is built in, everything about layout is not known. */
export interface PageRenderer {
  render(url: string, device: Device, signal: AbortSignal): Promise<RenderAnswer>;
}
