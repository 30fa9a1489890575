/** What is asked of axe-core. It looks at the window that it was made for. */
export interface Axe {
  /** Forgets what it looked at. */
  teardown(): void;
  /** One rule on one element that is looked at, and on what is in it. */
  runVirtualRule(
    rule: string,
    node: object,
  ): { readonly violations: readonly object[]; readonly incomplete: readonly object[]; readonly passes: readonly object[] };
  readonly utils: {
    /** An element and all in it, as axe-core sees them: what it looks at once that is its `_tree`. */
    getFlattenedTree(root: Element): unknown;
    getNodeFromTree(element: Element): object | null;
  };
}

/** Makes an axe for one window. */
export type AxeOn = (view: Window) => Axe;
