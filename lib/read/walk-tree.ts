/** What is done on the way through a tree. */
export interface TreeVisitor {
  /** Answers whether to go into the element; only then it is left as well. */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
  readonly text: (value: string) => void;
}

/** Visits all below `root` in document order, without recursion: hostile pages nest without end. */
export function walkTree(root: Node, visitor: TreeVisitor): void {
  let node = root.firstChild;
  while (node) {
    if (node.nodeType === 3) visitor.text(node.nodeValue ?? '');
    else if (node.nodeType === 1 && visitor.enter(node as Element)) {
      const below: ChildNode | null = node.firstChild;
      if (below) {
        node = below;
        continue;
      }
      visitor.leave(node as Element);
    }
    let at: Node = node;
    let next = at.nextSibling;
    while (!next) {
      const parent: Node | null = at.parentNode;
      if (!parent || parent === root) return;
      visitor.leave(parent as Element);
      at = parent;
      next = at.nextSibling;
    }
    node = next;
  }
}
