/** What is asked of axe-core. It looks at the window that it was made for. */
export interface Axe {
  /** Looks at an element and all in it, until `teardown`. */
  setup(root: Element): unknown;
  teardown(): void;
  /** One rule on one element that was looked at, and on what is in it. */
  runVirtualRule(
    rule: string,
    node: object,
  ): { readonly violations: readonly object[]; readonly incomplete: readonly object[]; readonly passes: readonly object[] };
  readonly utils: { getNodeFromTree(element: Element): object | null };
}

/** Makes an axe for one window. */
export type AxeOn = (view: Window) => Axe;
