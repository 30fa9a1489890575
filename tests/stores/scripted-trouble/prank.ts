/** A page whose script does to its surroundings what it should not. Visitors see a shop's page all the same, drawn by draw.js. */
export interface Prank {
  readonly path: string;
  readonly what: string;
  /** Runs before the page is drawn; `framed` is true in any frame. A throw keeps the page from being drawn. */
  readonly script: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** More in the page's HTML. */
  readonly html?: string;
  /** Whether a check sees more than its HTML holds. @default true */
  readonly isDrawn?: boolean;
}
