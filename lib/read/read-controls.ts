import type { Control, Form } from '../model/page.ts';
import { isControl } from './is-control.ts';
import { limits } from './limits.ts';
import { nameWithIcon } from './name-with-icon.ts';
import { optionLists } from './option-lists.ts';
import { formAction, formMethod, type ReadForms } from './read-forms.ts';
import type { TileOf } from './read-tiles.ts';
import type { Surroundings } from './surroundings.ts';

const candidates =
  'button,input[type="submit" i],input[type="button" i],input[type="image" i],summary,a,[role="button"],[role="option"],[role="radio"],[onclick],[tabindex="0"],[data-toggle],[data-bs-toggle]';

/** Reads buttons and all that serves as one, in document order, at most 600. */
export function readControls(around: Surroundings, parts: ReadForms & { readonly tileOf: TileOf }): readonly Control[] {
  return findControls(around).map(({ element, choice }) => {
    const control = readControl(element, around, parts);
    return choice ? { ...control, choice } : control;
  });
}

/** A button, or what serves as one; of several that are a choice, which one. */
export interface FoundControl {
  readonly element: Element;
  readonly choice?: Control['choice'];
}

export function findControls(around: Surroundings): readonly FoundControl[] {
  const found: FoundControl[] = [];
  const choices = optionLists(around.document);
  for (const element of around.document.querySelectorAll(candidates)) {
    if (found.length >= limits.controls) break;
    const choice = choices.get(element);
    if (around.unseen.has(element) || (!choice && !isControl(element))) continue;
    found.push(choice ? { element, choice } : { element });
  }
  return found;
}

function readControl(element: Element, around: Surroundings, parts: ReadForms & { readonly tileOf: TileOf }): Control {
  const form = parts.indexOf(formOf(element));
  const tile = parts.tileOf(element);
  return {
    ...nameWithIcon(element),
    place: around.regionOf(element).place,
    slot: around.slotOf(element),
    hidden: around.hiddenOf(element),
    does: doing(element, form),
    form,
    sendsTo: form === null ? null : sendsTo(element, parts.forms[form], around),
    method: form === null ? null : methodOf(element, parts.forms[form]),
    inTile: tile !== null,
    tileLink: tile?.link ?? null,
    disabled: element.matches('[disabled],[aria-disabled="true"]'),
  };
}

/** The form a button belongs to; what only serves as a button belongs to the form it stands in. */
function formOf(element: Element): Element | null {
  return (element as HTMLButtonElement).form ?? element.closest('form');
}

const toggle = 'summary,[aria-expanded],[aria-controls],[aria-haspopup],[popovertarget],[commandfor]';

function doing(element: Element, form: number | null): Control['does'] {
  if (element.matches(toggle) || opensByScript(element)) return 'toggle';
  const type = element.getAttribute('type')?.toLowerCase();
  if (element.localName === 'input') return type === 'button' ? 'not-known' : 'submit';
  return element.localName === 'button' && form !== null && type !== 'button' && type !== 'reset' ? 'submit' : 'not-known';
}

/** Bootstrap's toggles; a tooltip opens nothing. */
function opensByScript(element: Element): boolean {
  const what = element.getAttribute('data-bs-toggle') ?? element.getAttribute('data-toggle');
  return what !== null && !/^(tooltip|button)$/.test(what);
}

function sendsTo(element: Element, form: Form | undefined, around: Surroundings): string | null {
  const own = element.getAttribute('formaction');
  return own === null ? (form?.action ?? null) : formAction(own, around);
}

function methodOf(element: Element, form: Form | undefined): Control['method'] {
  const own = element.getAttribute('formmethod');
  return own === null ? (form?.method ?? null) : formMethod(own);
}
