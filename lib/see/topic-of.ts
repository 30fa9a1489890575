import { called } from './called.ts';
import type { Scene } from './scene.ts';
import { type Topic, topicIn } from './topics.ts';

/** What a closed part is about: by its name, by that of a box around it alone, by those of its first parts; a part of links in a bar is a menu. */
export function topicOf(element: Element, { around }: Scene): Topic | null {
  const parent = element.parentElement;
  const named = [
    element,
    ...(parent && parent.childElementCount <= 2 && parent.localName !== 'body' ? [parent] : []),
    ...Array.from(element.children)
      .filter((child) => !child.matches('a,button'))
      .slice(0, 3),
  ];
  for (const one of named) {
    const topic = topicIn(called(one));
    if (topic !== null) return topic;
  }
  if (element.localName === 'nav' || element.querySelector('nav')) return 'menu';
  const { place } = around.regionOf(element);
  return (place === 'menu' || place === 'header') && element.querySelector('a[href]') ? 'menu' : null;
}
