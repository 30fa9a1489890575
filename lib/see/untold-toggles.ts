import type { Opener } from '../model/layout.ts';
import { linkName } from '../read/link-name.ts';
import type { Scene } from './scene.ts';
import { findToggles, type Toggle } from './toggles.ts';
import { isActing, type Topic } from './topics.ts';

/** Something that may be pressed to see what it opens. */
export interface Untold {
  /** In the page itself. */
  readonly element: Element;
  readonly opener: Opener & { readonly slot: string };
  /** Where it stands; 1 = seen without scrolling. */
  readonly screenful: number;
  /** A link to a page: the mouse may rest on it, but it is not pressed. */
  readonly isLink: boolean;
}

/** Judgement: bars have one to four such buttons, and each costs a second look at the page. */
const most = 6;

/** Pages that one looks for do not stand in these. */
const beside: ReadonlySet<Topic | null> = new Set(['search', 'filter', 'language']);

/** What is known beside the scene. */
interface Context {
  /** What the page says opens something that is closed. */
  readonly told: ReadonlySet<Element>;
  /** From what was read to the page itself. */
  readonly twin: (element: Element) => Element | null;
  readonly screenfulOf: (element: Element) => number;
}

/**
 * Toggles that can be seen, may open something the page does not tell of, and do nothing else: they say that they open something, or
 * are called like the button of a menu; they send no form, lead to no page, and are not called like anything that acts.
 */
export function untoldToggles({ around, closureOf, device }: Scene, { told, twin, screenfulOf }: Context): readonly Untold[] {
  const found: (Untold & { readonly rank: number })[] = [];
  for (const toggle of findToggles(around)) {
    const { element } = toggle;
    const { place } = around.regionOf(element);
    const isLink = isPageLink(element);
    if (told.has(element) || !isSafe(toggle) || (isLink && device === 'phone') || closureOf(element).closers.length > 0) continue;
    const live = twin(element);
    if (!live) continue;
    const opener = { how: 'press' as const, words: linkName(element).words, slot: around.slotOf(element) };
    const rank = (place === 'header' || place === 'menu' ? 10 : 0) + toggle.strength + (toggle.topic === 'menu' ? 2 : 0);
    found.push({ element: live, opener, screenful: screenfulOf(element), isLink, rank });
  }
  return found.toSorted((one, other) => other.rank - one.rank).slice(0, most);
}

function isSafe({ element, strength, topic, said, isOther }: Toggle): boolean {
  if (isOther || beside.has(topic) || isActing(said) || element.closest('form,label,option')) return false;
  if (element.localName === 'summary' || element.getAttribute('aria-expanded') === 'true') return false;
  return strength >= 3 || (strength === 2 && topic === 'menu' && !isPageLink(element));
}

function isPageLink(element: Element): boolean {
  return element.localName === 'a' && !/^(#|javascript:|$)/i.test(element.getAttribute('href')?.trim() ?? '');
}
