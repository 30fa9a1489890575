import type { FormField } from '../model/page.ts';
import { fieldLabel } from './field-label.ts';
import { limits } from './limits.ts';

const noFields = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

/** The fields a person fills in, at most 60; radio buttons of one name are one field. */
export function readFields(form: HTMLFormElement): readonly FormField[] {
  const fields: FormField[] = [];
  const choices = new Map<string, number>();
  for (const element of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('input,select,textarea')) {
    if (fields.length >= limits.fields) break;
    const field = readField(element);
    if (!field) continue;
    const earlier = field.type === 'radio' ? choices.get(field.name) : undefined;
    if (earlier === undefined) choices.set(field.name, fields.push(field) - 1);
    else {
      const first = fields[earlier];
      if (first) fields[earlier] = { ...first, required: first.required || field.required, filled: first.filled || field.filled };
    }
  }
  return fields;
}

function readField(element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): FormField | null {
  const type = element.localName === 'input' ? (element.getAttribute('type') ?? 'text').trim().toLowerCase() : element.localName;
  if (noFields.has(type) || element.hasAttribute('disabled')) return null;
  const group = type === 'radio' ? element.closest('fieldset,[role="radiogroup"]') : null;
  return {
    name: (element.getAttribute('name') ?? '').trim().slice(0, limits.nameLength),
    type: type.slice(0, 40),
    label: (group && fieldLabel(group)) || fieldLabel(element),
    required: [element, group].some((one) => one?.hasAttribute('required') || one?.getAttribute('aria-required') === 'true'),
    filled: isFilled(element, type),
  };
}

function isFilled(element: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, type: string): boolean {
  if (type === 'radio' || type === 'checkbox') return element.hasAttribute('checked');
  if (type === 'select') return hasChoice(element as HTMLSelectElement);
  if (type === 'textarea') return /\S/.test(element.textContent ?? '');
  return type === 'range' || type === 'color' || (element.getAttribute('value') ?? '') !== '';
}

/**
 * A list shows its first choice when none is marked. That is no choice yet when it has an empty value, is disabled, or
 * stands for none: dashes, or no value of its own while all others have one ("Choose an option").
 */
function hasChoice(list: HTMLSelectElement): boolean {
  const marked = list.querySelector('option[selected]:not([disabled])');
  if (list.hasAttribute('multiple')) return marked !== null;
  const shown = marked ?? list.querySelector('option:not([disabled])');
  if (!shown || list.querySelector('option[disabled][selected]')) return false;
  const value = shown.getAttribute('value');
  const text = (shown.textContent ?? '').trim();
  if (value === '' || text === '' || /^[-–—.…]/.test(text)) return false;
  return value !== null || !list.querySelector('option[value]');
}
