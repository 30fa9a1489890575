import type { Surroundings } from '../read/surroundings.ts';
import { textOf } from '../read/text-of.ts';
import { called } from './called.ts';
import { isOtherwise, isToggling, type Topic, topicIn } from './topics.ts';

/** Something that is pressed to open something. */
export interface Toggle {
  readonly element: Element;
  /** How plainly it says that it opens something: 1 a mere button, 2 called so, 3 has a pop-up, 4 says that it is closed. */
  readonly strength: 1 | 2 | 3 | 4;
  readonly topic: Topic | null;
  /** What it is called and what stands on it, in lower case. */
  readonly said: string;
  /** The parts of the page that it names as what it acts on. */
  readonly names: readonly Element[];
  /** It closes, steps through slides, or does something else. */
  readonly isOther: boolean;
}

const candidates =
  'button,[role="button"],[role="tab"],label,[aria-expanded],[aria-haspopup]:not([aria-haspopup="false"]),[data-toggle],[data-bs-toggle],[popovertarget],[commandfor],' +
  'a[href^="#"],a[href=""],a:not([href]),a[href^="javascript:" i],[onclick],[class*="toggle" i],[class*="burger" i],[class*="trigger" i],input[type="button" i]';
/** A link in the bar that leads to the cart is what opens its drawer. */
const barLink = 'header a[href],[class*="header" i] a[href]';
const most = 500;

/** All that may open something, in document order, at most 500. */
export function findToggles({ document, unseen }: Surroundings): readonly Toggle[] {
  const found: Toggle[] = [];
  for (const element of document.querySelectorAll(`${candidates},${barLink}`)) {
    if (found.length >= most) break;
    if (unseen.has(element)) continue;
    const toggle = element.matches(candidates) ? readToggle(element) : cartLink(element);
    if (toggle) found.push(toggle);
  }
  return found;
}

function readToggle(element: Element): Toggle | null {
  const name = element.localName;
  if (name === 'body' || name === 'html' || name === 'option' || name === 'select' || name === 'details') return null;
  if (element.hasAttribute('disabled') || (name === 'label' && !labelsBox(element)) || (name === 'input' && !isButton(element)))
    return null;
  const names = namesIn(element);
  const strength = strengthOf(element);
  if (strength === null && names.length === 0) return null;
  const text = textOf(element, 60).text.toLowerCase();
  const said = `${called(element)} ${text}`;
  const isPlain = strength === null || strength <= 2;
  return { element, strength: strength ?? 1, topic: topicIn(said), said, names, isOther: isPlain && isOtherwise(said) };
}

function cartLink(element: Element): Toggle | null {
  const said = `${called(element)} ${(element.getAttribute('href') ?? '').slice(0, 200).toLowerCase()} ${textOf(element, 40).text.toLowerCase()}`;
  return topicIn(said) === 'cart' ? { element, strength: 1, topic: 'cart', said, names: [], isOther: false } : null;
}

/** Null for what is no button by itself: it counts only for what it names. */
function strengthOf(element: Element): Toggle['strength'] | null {
  const name = element.localName;
  if (element.getAttribute('aria-expanded') === 'false') return 4;
  if (element.hasAttribute('aria-expanded')) return 3;
  const popup = element.getAttribute('aria-haspopup');
  if (popup !== null && popup !== 'false') return 3;
  const toggle = element.getAttribute('data-bs-toggle') ?? element.getAttribute('data-toggle');
  if (toggle !== null && !/^(tooltip|button|popover)$/.test(toggle)) return 3;
  if (name === 'a' && /^#[^\s]/.test(element.getAttribute('href')?.trim() ?? '')) return null;
  if (name === 'button' || name === 'input') {
    const type = element.getAttribute('type')?.toLowerCase();
    if (type === 'reset' || type === 'submit' || (type === undefined && element.closest('form'))) return null;
    return isToggling(called(element)) ? 2 : 1;
  }
  const holdsMore =
    name !== 'label' &&
    name !== 'a' &&
    element.getAttribute('role') !== 'button' &&
    element.querySelector('a,button,nav,ul,input') !== null;
  if (holdsMore) return null;
  return name === 'label' || isToggling(called(element)) ? 2 : 1;
}

function labelsBox(label: Element): boolean {
  const id = label.getAttribute('for');
  const box = id === null ? label.querySelector('input') : label.ownerDocument.getElementById(id);
  return /^(checkbox|radio)$/.test(box?.getAttribute('type')?.toLowerCase() ?? '');
}

function isButton(input: Element): boolean {
  return /^(button|checkbox|radio|image)$/.test(input.getAttribute('type')?.toLowerCase() ?? '');
}

/** What an element names as what it acts on: by the attributes made for it, by data attributes, in its script. At most 12. */
function namesIn(element: Element): readonly Element[] {
  const found = new Set<Element>();
  for (const attribute of element.getAttributeNames().slice(0, 40)) {
    if (!/^(aria-controls|aria-owns|popovertarget|commandfor|href|onclick|data-.+)$/.test(attribute)) continue;
    const value = (element.getAttribute(attribute) ?? '').slice(0, 500);
    for (const named of partsNamed(attribute, value, element.ownerDocument)) if (found.size < 12 && named !== element) found.add(named);
  }
  return [...found];
}

function partsNamed(attribute: string, value: string, document: Document): readonly Element[] {
  if (/^data-(bs-)?target$/.test(attribute) && /^\.[\w-]+$/.test(value.trim()))
    return [...document.querySelectorAll(value.trim())].slice(0, 6);
  return idsIn(attribute, value).flatMap((id) => (id === '' ? [] : (document.getElementById(id) ?? [])));
}

/** `'#menu'`, `"menu"`, and `menu.showModal()`: the id of an element is a variable as well. */
const inScript = /['"`]#?([\w-]{2,60})['"`]|\b([a-z]\w{1,60})\.(?:show|toggle|open|classList|style|hidden)/gi;

function idsIn(attribute: string, value: string): readonly string[] {
  if (attribute === 'href') return value.startsWith('#') ? [value.slice(1)] : [];
  if (attribute === 'onclick') return [...value.matchAll(inScript)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  if (attribute.startsWith('aria-')) return value.trim().split(/\s+/, 8);
  return value.length <= 80 ? [value.trim().replace(/^#/, '')] : [];
}
