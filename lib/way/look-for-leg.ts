import type { PathLeg, WalkedPath } from '../model/walked-path.ts';
import { actsByMarkup } from '../read/acts-by-markup.ts';
import { findOpener } from './find-opener.ts';
import { addressOf, findTarget } from './find-target.ts';
import { isSeen } from './is-seen.ts';
import { openChoices } from './open-choices.ts';

/** What is to be done next on this page. */
export interface NextPress {
  /** What is ringed; null where the page has nothing like it. */
  readonly element: Element | null;
  /** What it is called there: a choice has a name only on the page. */
  readonly words: string;
  /** Which of the leg's steps it is. */
  readonly step: number;
  /**
   * `follow`: a link that may be followed. `press`: what only the user presses. `open`, `point`: what opens the rest, by a press or under the mouse.
   * `choose`: an option. `missing`: it is not on this page. `closed`: it is there, and nothing was found that opens it. `covered`: something that has
   * opened lies over it.
   */
  readonly how: 'follow' | 'press' | 'open' | 'point' | 'choose' | 'missing' | 'closed' | 'covered';
  /** The window in which it stands, where it does the same as what the check met, which that window covers. */
  readonly layer?: Element;
}

/** Looks for what a leg ends with, and for what stands in the way to it. */
export function lookForLeg(document: Document, leg: PathLeg, aliases: WalkedPath['aliases']): NextPress {
  const last = leg.steps.length - 1;
  const words = leg.steps[last]?.words ?? '';
  const target = findTarget(document, leg, aliases);
  if (!target) return { element: null, words, step: last, how: 'missing' };
  if (!isSeen(target)) return toOpen(target, leg);
  const choices = leg.does === 'puts' && leg.steps.some(({ action }) => action === 'choose') ? openChoices(target) : [];
  const choice = choices[0];
  if (choice) return { element: choice.element, words: choice.words, step: Math.max(0, last - choices.length), how: 'choose' };
  return { element: target, words, step: last, how: mayFollow(target, leg, aliases) ? 'follow' : 'press' };
}

/** What does the same as the end of a leg, in the window that covers it. */
export function pressInstead(
  { element, words }: Pick<NextPress, 'words'> & { readonly element: Element },
  layer: Element,
  { leg, step, aliases }: { readonly leg: PathLeg; readonly step: number; readonly aliases: WalkedPath['aliases'] },
): NextPress {
  return { element, words, step, how: mayFollow(element, leg, aliases) ? 'follow' : 'press', layer };
}

/** Only the very address that the check has asked for, and no link that says it does more than lead there. */
function mayFollow(target: Element, { does, to }: PathLeg, aliases: WalkedPath['aliases']): boolean {
  return does === 'leads' && to !== null && addressOf(target, aliases) === (aliases[to] ?? to) && actsByMarkup(target) === null;
}

function toOpen(target: Element, leg: PathLeg): NextPress {
  const opener = findOpener(target, leg);
  const last = leg.steps.length - 1;
  if (!opener) return { element: null, words: leg.steps[last]?.words ?? '', step: last, how: 'closed' };
  const opens = leg.steps.findIndex(({ action, words }) => action === 'open' && isCalled(opener.element, words));
  const words = (opener.element.getAttribute('aria-label') ?? opener.element.textContent).replaceAll(/\s+/g, ' ').trim().slice(0, 80);
  const first = leg.steps.findIndex(({ action }) => action === 'open');
  const step = opens >= 0 ? opens : first >= 0 ? first : last;
  return { element: opener.element, words, step, how: opener.how === 'point' ? 'point' : 'open' };
}

function isCalled(element: Element, words: string): boolean {
  return words !== '' && (element.getAttribute('aria-label') ?? element.textContent).includes(words);
}

/** A button that does nothing but open: it may be pressed for the user, when asked to. */
export function onlyOpens(element: Element): boolean {
  if (element.localName === 'summary') return true;
  const isButton = element.localName === 'button' || element.getAttribute('role') === 'button';
  const { form, type } = element as HTMLButtonElement;
  return isButton && !(form && type === 'submit') && element.matches('[aria-expanded="false"],[popovertarget],[aria-haspopup]:not(a)');
}
