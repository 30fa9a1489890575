/** One rule that a page breaks, as axe-core names it. */
export interface AccessibilityFinding {
  readonly rule: string;
  readonly help: string;
  readonly selectors: readonly string[];
}

/** Checks a page that is drawn; needs a renderer, so nothing fills this port yet. */
export interface AccessibilityChecker {
  check(url: string, signal: AbortSignal): Promise<readonly AccessibilityFinding[]>;
}
