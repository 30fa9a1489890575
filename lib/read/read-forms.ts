import { normalizeAddress } from '../model/address.ts';
import type { Form } from '../model/page.ts';
import { limits } from './limits.ts';
import { readFields } from './read-fields.ts';
import type { Surroundings } from './surroundings.ts';
import { textOf } from './text-of.ts';

/** The forms of a page, and which of them an element belongs to. */
export interface ReadForms {
  readonly forms: readonly Form[];
  /** Index into `forms`, or null. */
  readonly indexOf: (form: Element | null) => number | null;
}

/** Reads at most 40 forms, in document order. */
export function readForms(around: Surroundings): ReadForms {
  const elements = [...around.document.querySelectorAll('form')].slice(0, limits.forms);
  const indexes = new Map<Element, number>(elements.map((element, index) => [element, index]));
  return {
    forms: elements.map((element) => ({
      action: formAction(element.getAttribute('action'), around),
      method: formMethod(element.getAttribute('method')),
      place: around.regionOf(element).place,
      words: wordsOf(element),
      fields: readFields(element),
      ...(element.getAttribute('action')?.trim() === '#' ? { lost: true as const } : {}),
    })),
    indexOf: (form) => (form ? (indexes.get(form) ?? null) : null),
  };
}

/** Where a form goes: without an action to its own page; null when that is no page. */
export function formAction(written: string | null, around: Surroundings): string | null {
  const address = written?.trim() ?? '';
  return address === '' ? around.url : normalizeAddress(address, around.base);
}

export function formMethod(written: string | null): Form['method'] {
  const method = written?.trim().toLowerCase();
  return method === 'post' || method === 'dialog' ? method : 'get';
}

/** What a form is called: its label, its legend or its first heading. */
function wordsOf(form: Element): string {
  const label = form.getAttribute('aria-label')?.trim() || form.getAttribute('title')?.trim();
  if (label) return label.slice(0, limits.nameLength);
  const first = form.querySelector('legend,h1,h2,h3,h4,h5,h6');
  return first ? textOf(first, limits.nameLength).text : '';
}
