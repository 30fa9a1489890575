/** A few words at the toolbar button: one or two characters on it, and a sentence when one points at it. */
export interface ToolbarNotice {
  readonly badge: string;
  readonly title: string;
}

/** The toolbar button. */
export interface Toolbar {
  /** Opens the popup as a press would; false where the browser will not, as without a window in front. */
  openPopup(): Promise<boolean>;
  /** Says something at the button while it belongs to this tab; null: nothing any more. */
  say(tabId: number, notice: ToolbarNotice | null): Promise<void>;
}
