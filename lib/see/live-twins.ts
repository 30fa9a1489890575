import { pageTools } from '../read/page-tools.ts';
import type { Surroundings } from '../read/surroundings.ts';
import { method } from '../read/unclobbered.ts';

const anyTool = pageTools.map(({ selector }) => selector).join(',');

/**
 * `lib/read` may look at a copy of a page (see `unclobbered`, `leaveOutTools`), and only the page itself is laid out. Answers with
 * the element of the page for one of the copy; null where there is none.
 */
export function liveTwins(page: Document, { document: read }: Surroundings): (element: Element) => Element | null {
  if (read === page) return (element) => element;
  const live = [...(method(page, 'querySelectorAll').call(page, '*') as NodeListOf<Element>)].filter((element) => !isOfTool(element));
  const copies = read.querySelectorAll('*');
  const twins = new Map<Element, Element>();
  copies.forEach((copy, at) => {
    const twin = live[at];
    if (twin?.localName === copy.localName) twins.set(copy, twin);
  });
  return (element) => twins.get(element) ?? null;
}

function isOfTool(element: Element): boolean {
  const tool = method(element, 'closest').call(element, anyTool) as Element | null;
  return tool !== null && tool.localName !== 'html' && tool.localName !== 'body';
}
