import { called } from './called.ts';
import type { Closer } from './closer.ts';
import { pressed, type Candidate, type Scene } from './scene.ts';

const panel = /\btabs?-?(pane|panel|content|body|item)\b/;
const lists = '[role="tablist"],[class*="tab" i]';
const levels = 4;

/** The tab at the same position as a closed panel. */
export function* tabOpeners({ element }: Closer, { around }: Scene): Generator<Candidate, void, void> {
  const role = element.getAttribute('role');
  const parent = element.parentElement;
  if (!parent || (role !== 'tabpanel' && !panel.test(called(element)))) return;
  const panels = [...parent.children].filter((child) => child.getAttribute('role') === role && child.localName === element.localName);
  let at: Element | null = parent;
  for (let level = 0; at && level < levels; at = at.parentElement, level++) {
    for (const list of [...at.querySelectorAll(lists)].slice(0, 20)) {
      if (list.contains(element) || panels.some((one) => one.contains(list))) continue;
      const roles = list.querySelectorAll('[role="tab"]');
      const tabs = roles.length > 0 ? roles : list.querySelectorAll('a,button,label');
      const tab = tabs.length === panels.length ? tabs[panels.indexOf(element)] : undefined;
      if (tab && !around.unseen.has(tab)) {
        yield pressed(tab, true);
        return;
      }
    }
  }
}
