import { addressInHandler } from './address-in-handler.ts';

const pressable = 'a[href],button,input,select,textarea,summary';

/** Is this a button, or does it serve as one? A link that leads somewhere does not, unless its role says so. */
export function isControl(element: Element): boolean {
  const name = element.localName;
  if (addressInHandler(element) !== null) return false;
  if (name === 'button' || name === 'input') return element.getAttribute('type')?.toLowerCase() !== 'reset';
  // It opens something only as the first one in its `details`.
  if (name === 'summary') return element.matches('details>summary:first-of-type');
  const role = element.getAttribute('role');
  if (role === 'button') return true;
  if (name === 'a') return isButtonLink(element);
  if (role !== null && role !== 'menuitem' && role !== 'link') return false;
  // A box with a handler around real links and buttons is their frame, not a control.
  return (
    !element.querySelector(pressable) &&
    !element.parentElement?.closest('a[href],button') &&
    !/^(form|body|label|input|select|tr|table)$/.test(name)
  );
}

function isButtonLink(element: Element): boolean {
  const href = element.getAttribute('href')?.trim() ?? element.getAttribute('xlink:href');
  if (href === null) {
    if (element.hasAttribute('name') && !element.hasAttribute('onclick')) return false;
    return (
      element.matches('[onclick],[tabindex],[data-toggle],[data-bs-toggle],[aria-expanded],[aria-controls]') || isCalledButton(element)
    );
  }
  if (href === '' || href === '#' || /^javascript:/i.test(href)) return true;
  return href.startsWith('#') && element.matches('[aria-expanded],[data-toggle],[data-bs-toggle]');
}

function isCalledButton(element: Element): boolean {
  return /(^|[\s_-])(btn|button|cart|basket|toggle|trigger|close)/i.test(element.getAttribute('class') ?? '');
}
