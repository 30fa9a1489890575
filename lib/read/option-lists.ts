import type { Control } from '../model/page.ts';
import { nameParts } from './name-parts.ts';

/** By these words authors name a list of variants; single letters and quantities are not among them. */
const optionWord = /^(options?|variants?|variations?|swatch(es)?|attributes?|sizes?|colou?rs?)$/;
const one = 'button[type="button"],[role="option"],[role="radio"],[role="button"]';
const chosen = '[aria-checked="true"],[aria-pressed="true"],[aria-selected="true"],[aria-current]:not([aria-current="false"])';
const chosenWord = /^(selected|active|checked|chosen|current)$/;
/** Longer texts are no names of a size or colour; more of them are a list of something else. */
const longest = 40;
const most = 60;

/**
 * Finds lists of buttons of which one is to be chosen before something can be bought: told by their roles or by what the list is
 * called, since nothing else sets them apart from other buttons side by side.
 */
export function optionLists(document: Document): ReadonlyMap<Element, NonNullable<Control['choice']>> {
  const lists = new Map<Element, Element[]>();
  for (const element of document.querySelectorAll(one)) {
    const list = listOf(element);
    if (!list || !isShort(element)) continue;
    const members = lists.get(list);
    if (members) members.push(element);
    else lists.set(list, [element]);
  }
  const choices = new Map<Element, NonNullable<Control['choice']>>();
  [...lists]
    .filter(([list, members]) => members.length >= 2 && members.length <= most && !isPopup(list))
    .forEach(([list, members], at) => {
      const made = members.some((member) => isChosen(member, list));
      for (const member of members) choices.set(member, { list: at, made });
    });
  return choices;
}

/** The nearest element around that has a role for it or is called so; at most five levels up, not past the form. */
function listOf(element: Element): Element | null {
  let at = element.parentElement;
  for (let steps = 0; at && steps < 5 && at.localName !== 'form' && at.localName !== 'body'; steps++, at = at.parentElement) {
    const role = at.getAttribute('role');
    if (role === 'listbox' || role === 'radiogroup') return at;
    if (at.children.length > 1 && isCalled(at)) return at;
  }
  return null;
}

const isCalled = (element: Element) => nameParts(element).some((parts) => parts.some((part) => optionWord.test(part)));

/** Countries and languages are chosen in lists that open; the search offers what one may mean. */
const isPopup = (list: Element) => list.closest('header,nav,footer,[role="dialog"],[role="combobox"],[role="search"]') !== null;

function isShort(element: Element): boolean {
  const words = (element.textContent ?? '').trim() || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').trim();
  return words !== '' && words.length <= longest && /[\p{L}\p{N}]/u.test(words);
}

/** It says so itself, or the item of the list around it does. */
function isChosen(member: Element, list: Element): boolean {
  for (let at: Element | null = member; at && at !== list; at = at.parentElement) {
    if (at.matches(chosen) || nameParts(at).some((parts) => parts.some((part) => chosenWord.test(part)) && parts.length <= 2)) return true;
  }
  return member.querySelector(chosen) !== null;
}
