/** What stands in a document, as markup: what components keep in shadow roots included, in the place where it is seen. */
export function markupOf(document: Document): string {
  const roots = rootsIn(document);
  if (roots.length === 0) return document.documentElement.outerHTML;
  const inner = document.documentElement.getHTML({ shadowRoots: roots });
  const copy = new DOMParser().parseFromString(`<!DOCTYPE html>${inner}`, 'text/html');
  for (const { name, value } of Array.from(document.documentElement.attributes)) copy.documentElement.setAttribute(name, value);
  flatten(copy);
  return copy.documentElement.outerHTML;
}

/** Extensions are let into closed roots too, by a function of their own: https://developer.chrome.com/docs/extensions/reference/api/dom */
type RootOf = (element: HTMLElement) => ShadowRoot | null;
const { browser, chrome } = globalThis as { browser?: { dom?: { openOrClosedShadowRoot?: RootOf } }; chrome?: typeof browser };
const closedRootOf = (browser ?? chrome)?.dom?.openOrClosedShadowRoot;

function rootsIn(part: ParentNode): ShadowRoot[] {
  return Array.from(part.querySelectorAll('*')).flatMap((element) => {
    const root = rootOf(element);
    return root ? [root, ...rootsIn(root)] : [];
  });
}

function rootOf(element: Element): ShadowRoot | null {
  // Elements that may have one: https://dom.spec.whatwg.org/#dom-element-attachshadow. All others are not worth a question.
  const mayHave =
    element.localName.includes('-') || /^(article|aside|body|div|footer|header|main|nav|p|section|span|h[1-6])$/.test(element.localName);
  if (!mayHave) return null;
  try {
    return element.shadowRoot ?? closedRootOf?.(element as HTMLElement) ?? null;
  } catch {
    return null;
  }
}

/** Shadow roots come as templates: what they hold takes its host's place for children, and these the places of the slots. */
function flatten(part: ParentNode): void {
  for (const template of Array.from(part.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]'))) {
    const { content, parentElement: host } = template;
    template.remove();
    flatten(content);
    if (!host) continue;
    for (const slot of content.querySelectorAll('slot')) {
      const name = slot.getAttribute('name') ?? '';
      const given = Array.from(host.childNodes).filter(
        (child) => (child instanceof Element ? (child.getAttribute('slot') ?? '') : '') === name,
      );
      if (given.length > 0) slot.replaceChildren(...given);
    }
    host.replaceChildren(content);
  }
}
