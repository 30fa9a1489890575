import type { Closer } from './closer.ts';
import { pressed, type Candidate, type Scene } from './scene.ts';
import type { Toggle } from './toggles.ts';
import { asksForMore, type Topic } from './topics.ts';
import { topicOf } from './topic-of.ts';

/** Levels above the closed part that are looked through; and those at which a button counts without being about the same thing. */
const levels = 16;
const nearLevels = 2;
/** A sibling with more elements than this is a part of its own, not the heading of the closed one. */
const mostInHeading = 40;

interface Search {
  readonly closer: Closer;
  readonly topic: Topic | null;
  readonly scene: Scene;
  readonly part: Element;
  readonly level: number;
}

/** Buttons near a closed part, the likeliest first: those beside it, then further out those that are about the same thing. */
export function* nearestToggles(closer: Closer, scene: Scene, range: 'beside' | 'around'): Generator<Candidate, void, void> {
  const topic = topicOf(closer.element, scene);
  const first = closer.cutBy && closer.ways.has('place') && range === 'beside' ? closer.cutBy : closer.element;
  let part = first;
  const most = range === 'beside' ? 1 : levels;
  for (let level = 0; level < most && part.parentElement && part.localName !== 'body'; level++) {
    const search: Search = { closer, topic, scene, part, level };
    const found = scene.toggles.flatMap((toggle) => {
      const fits = fitOf(toggle, search);
      return fits === null ? [] : [{ toggle, fits }];
    });
    for (const { toggle } of found.toSorted((a, b) => b.fits - a.fits)) yield pressed(toggle.element, true);
    part = part.parentElement;
  }
}

/** How well a button fits, the more the better; null if not at all. */
function fitOf(toggle: Toggle, { closer, topic, scene, part, level }: Search): number | null {
  const { element, strength } = toggle;
  const isAbout = topic !== null && toggle.topic === topic;
  // Asked first what costs nothing: there are many buttons, many closed parts and many levels.
  if ((level >= nearLevels && !isAbout) || (topic !== null && toggle.topic !== null && !isAbout) || toggle.isOther) return null;
  if (!part.parentElement?.contains(element) || part.contains(element) || element.localName === 'summary') return null;
  if (toggle.names.length > 0 && !toggle.names.some((named) => named.contains(closer.element) || closer.element.contains(named)))
    return null;
  const before = (element.compareDocumentPosition(closer.element) & 4) !== 0;
  const isNear = level < nearLevels && isBeside(toggle, part, before);
  if ((!isAbout || topic === 'menu') && isOpenerOfOther(element, closer, scene)) return null;
  if (!isAbout && (!isNear || (level > 0 && strength < 2 && before))) return null;
  if (!before && !isAbout && !(isNear && asksForMore(toggle.said))) return null;
  return (isAbout ? 20 : 0) + (before ? 10 : 0) + strength * 2 + (isNear && before ? nearness(element, scene) : 0);
}

/**
 * It stands next to the part, itself or in a heading. "Show more" stands below what it shows; before a part it counts only where it says that it opens
 * something, or stands directly before.
 */
function isBeside({ element, strength, said }: Toggle, part: Element, before: boolean): boolean {
  let sibling = element;
  while (sibling.parentElement && sibling.parentElement !== part.parentElement) sibling = sibling.parentElement;
  const isNext = sibling === (before ? part.previousElementSibling : part.nextElementSibling);
  if (part.parentElement?.localName === 'body' && sibling !== element) return false;
  if (sibling.getElementsByTagName('*').length > mostInHeading) return false;
  if (before && strength < 3 && asksForMore(said)) return isNext && sibling === element;
  if (sibling === element || strength >= 3) return true;
  return isNext && sibling.querySelectorAll('a[href],button,[role="button"],img').length <= 1;
}

/** Below 1: among buttons that are equal otherwise, the last before the part. */
function nearness(element: Element, { toggles }: Scene): number {
  return toggles.findIndex((toggle) => toggle.element === element) / 1000;
}

/** Another closed part follows it directly. */
function isOpenerOfOther(element: Element, closer: Closer, { closing }: Scene): boolean {
  for (let at: Element | null = element, level = 0; at && level < 3; at = at.parentElement, level++) {
    const next: Element | null = at.nextElementSibling;
    if (level > 0 && at.querySelectorAll('a[href],button').length > 1) return false;
    if (next) return closing.has(next) && next !== closer.element && !next.contains(closer.element) && !closer.element.contains(next);
  }
  return false;
}
