import type { Step } from '../model/audit-export.ts';
import { normalizeAddress } from '../model/address.ts';
import { fieldLabel } from './field-label.ts';
import { closedParts, hiddenFinder } from './hidden-by.ts';
import { limits } from './limits.ts';
import { linkName } from './link-name.ts';
import { regionFinder } from './region-of.ts';
import { repeatsTyped } from './repeats-typed.ts';
import { textOf } from './text-of.ts';

/** What was pressed, as a step of a way tells it. */
export interface Pressed extends Pick<Step, 'action' | 'words' | 'place'> {
  readonly element: Element;
  /** Where it leads as far as the mark-up says so: an address, `tel:` or `mailto:`; null for what only acts. */
  readonly leadsTo: string | null;
}

const pressable =
  'a,area,button,summary,label,select,option,input,textarea,[contenteditable],[role="button"],[role="link"],[role="menuitem"],[role="menuitemradio"],[role="menuitemcheckbox"],[role="option"],[role="tab"],[role="radio"],[role="checkbox"],[role="switch"],[onclick]';
const chosen = '[role="radio"],[role="option"],[role="checkbox"],[role="switch"],[role="menuitemradio"],[role="menuitemcheckbox"]';
const toggles = '[aria-expanded],[aria-controls],[aria-haspopup],[popovertarget],[data-bs-toggle],[data-toggle]';
const buttonTypes = /^(submit|button|image|reset)$/;
const choiceTypes = /^(checkbox|radio)$/;
/** Consent windows are reported beside the clicks, never among them. Sources: names that consent tools give their windows. */
const consent =
  /cookie-?_?(banner|bar|consent|notice|popup|modal|law|overlay|message|policy|settings|wall|window|dialog)|consent|gdpr|onetrust|didomi|usercentrics|cybot|cmp-?(box|container|wrapper)/i;
/** What holds a whole page is no window in it, whatever it is called. */
const wholePage = 'main,[role="main"],footer';

/**
 * What a click pressed, or null where it was none: a place in a text, a field to type in (typing is no click), a list (see `chosenIn`),
 * a label (its field is pressed next), a consent window. `path`: the elements under the click, the innermost first; `looksPressable`: shows
 * a hand under the mouse. Reads names, never values.
 */
export function pressedElement(path: readonly Element[], looksPressable: (element: Element) => boolean): Pressed | null {
  if (path.some(isConsent)) return null;
  for (const element of path) {
    if (element === element.ownerDocument.body) break;
    if (element.matches(pressable)) {
      if (element.localName === 'label' && !(element as HTMLLabelElement).control) continue;
      return ownPress(element);
    }
  }
  const hand = path.find((element) => element !== element.ownerDocument.body && looksPressable(element));
  return hand ? pressOf(hand, 'press') : null;
}

function isConsent(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  if (element === body || element === documentElement) return false;
  return consent.test(`${element.id} ${element.getAttribute('class') ?? ''}`) && !element.querySelector(wholePage);
}

/** The choice made in a native list: its name, not what was chosen. */
export function chosenIn(list: Element): Pressed {
  return { element: list, action: 'choose', words: fieldLabel(list), place: placeOf(list), leadsTo: null };
}

/** A form that was sent by Enter alone. */
export function sentForm(form: Element): Pressed {
  const field = form.querySelector('input:not([type="hidden" i]),textarea');
  return { element: form, action: 'press', words: field ? fieldLabel(field) : '', place: placeOf(form), leadsTo: actionOf(form, null) };
}

function ownPress(element: Element): Pressed | null {
  const { localName } = element;
  if (/^(label|select|option|textarea)$/.test(localName) || element.matches('[contenteditable]:not([contenteditable="false"])'))
    return null;
  if (localName === 'input') {
    const type = element.getAttribute('type')?.toLowerCase() ?? 'text';
    if (choiceTypes.test(type)) return { ...pressOf(element, 'choose'), words: choiceOf(element) };
    return buttonTypes.test(type) ? pressOf(element, 'press') : null;
  }
  const href = localName === 'a' || localName === 'area' ? element.getAttribute('href')?.trim() : undefined;
  const isLink = href !== undefined && href !== '' && href !== '#' && !/^javascript:/i.test(href);
  if (isLink) return pressOf(element, 'link');
  if (element.matches(chosen)) return pressOf(element, 'choose');
  return pressOf(element, localName === 'summary' || element.matches(toggles) ? 'open' : 'press');
}

function pressOf(element: Element, action: Step['action']): Pressed {
  const words = element.querySelector('textarea,[contenteditable]') ? '' : nameOf(element);
  return { element, action, words: repeatsTyped(words, element) ? '' : words, place: placeOf(element), leadsTo: leadsTo(element) };
}

/** The name of a choice, but what was typed ("Send it to ..."). */
function choiceOf(element: Element): string {
  const words = fieldLabel(element);
  return repeatsTyped(words, element) ? '' : words;
}

/** A box that only shows a hand is called by what it says. */
function nameOf(element: Element): string {
  return linkName(element).words || textOf(element, limits.nameLength).text;
}

function placeOf(element: Element): Step['place'] {
  return regionFinder(hiddenFinder(closedParts(element.ownerDocument)))(element).place;
}

function leadsTo(element: Element): string | null {
  const href = element.localName === 'a' || element.localName === 'area' ? element.getAttribute('href') : null;
  if (href !== null) {
    const scheme = /^\s*(tel|mailto):/i.exec(href)?.[1];
    const to = scheme ? `${scheme.toLowerCase()}:` : addressOf(href, element);
    // A place on the page itself.
    return to === normalizeAddress(element.ownerDocument.URL) ? null : to;
  }
  const { form, type } = element as HTMLButtonElement | HTMLInputElement;
  return form && (type === 'submit' || type === 'image') ? actionOf(form, element) : null;
}

function actionOf(form: Element, button: Element | null): string | null {
  const action = button?.getAttribute('formaction') ?? form.getAttribute('action');
  return action === null ? null : addressOf(action, form);
}

function addressOf(href: string, element: Element): string | null {
  const to = normalizeAddress(href, element.ownerDocument.baseURI);
  return to !== null && to.length <= 2_000 ? to : null;
}
