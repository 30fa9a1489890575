/** What an element is made with. */
interface Making {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** An element with text and children; nothing is ever parsed. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { class: names, text, attributes = {} }: Making,
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (names !== undefined) element.className = names;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}
