import type { Closer } from './closer.ts';
import { isSubmenu, menuOpeners } from './menu-openers.ts';
import { namedOpeners } from './named-openers.ts';
import { nearestToggles } from './nearest-toggles.ts';
import { checkedOpeners, focusOpeners, hoverOpeners } from './ruled-openers.ts';
import { pressed, type Candidate, type Scene } from './scene.ts';
import { slideOpeners } from './slide-openers.ts';
import { tabOpeners } from './tab-openers.ts';

type Search = (closer: Closer, scene: Scene) => Iterable<Candidate>;

const beside: Search = (closer, scene) => nearestToggles(closer, scene, 'beside');
const around: Search = (closer, scene) => (isSubmenu(closer) ? [] : nearestToggles(closer, scene, 'around'));

/** What the page itself says, likeliest first. A mouse that opens by hovering costs nothing, so it comes first where there is one. */
const said: { readonly [D in Scene['device']]: readonly Search[] } = {
  desktop: [hoverOpeners, namedOpeners, checkedOpeners, focusOpeners],
  phone: [namedOpeners, checkedOpeners],
};
/** What is likely by what stands near. On a phone a button beside the part comes before the first tap on a hovered entry. */
const guessed: { readonly [D in Scene['device']]: readonly Search[] } = {
  desktop: [tabOpeners, slideOpeners, beside, menuOpeners, around],
  phone: [tabOpeners, slideOpeners, beside, hoverOpeners, focusOpeners, menuOpeners, around],
};

/** A link or button that is closed by itself: what stands near opens other things. */
const ofItself: readonly Search[] = [slideOpeners, hoverOpeners, focusOpeners];

/** All that may open a closed part, in the order in which it is tried. */
export function* openerCandidates(closer: Closer, scene: Scene): Generator<Candidate, void, void> {
  if (closer.ways.has('details')) {
    const summary = [...(closer.element.parentElement?.children ?? [])].find(({ localName }) => localName === 'summary');
    if (summary) yield pressed(summary);
    return;
  }
  for (const search of said[scene.device]) yield* search(closer, scene);
  for (const search of isSelf(closer) ? ofItself : guessed[scene.device]) yield* search(closer, scene);
}

/** A link or button that is closed by itself, or with a box of its own: nothing near is its opener unless it says so. */
export function isSelf({ element }: Closer): boolean {
  if (element.matches('a,area,button,input,summary,[role="button"]')) return true;
  return /toggle|burger|trigger/i.test(element.getAttribute('class') ?? '') && element.querySelectorAll('a,button,li').length <= 1;
}
