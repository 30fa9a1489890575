import { fieldLabel } from '../read/field-label.ts';
import { optionLists } from '../read/option-lists.ts';
import { isSeen } from './is-seen.ts';

/** A choice that must be made before a button works. */
export interface OpenChoice {
  readonly element: Element;
  readonly words: string;
}

/** What holds the options of a product where its button stands in no form. */
const around = 'form,[itemtype*="Product"],article,main,[role="main"]';

/** The choices beside a button that are required and not made, in document order. Reads whether something was chosen, never what. */
export function openChoices(button: Element): readonly OpenChoice[] {
  const whole = (button as HTMLButtonElement).form ?? button.closest(around) ?? button.ownerDocument.body;
  const fields = [...whole.querySelectorAll('select,fieldset,[role="radiogroup"],input[type="radio" i][required]')];
  const open = [...fields.filter((field) => isSeen(field) && isUnmade(field)), ...openLists(whole)];
  // A group and its radios are one choice.
  const outermost = open.filter((field) => !open.some((other) => other !== field && other.contains(field)));
  return outermost.toSorted(inOrder).map((element) => ({ element, words: fieldLabel(element) }));
}

/** Lists of buttons of which none is chosen: what holds all buttons of one. */
function openLists(whole: Element): readonly Element[] {
  const lists = [...Map.groupBy(optionLists(whole.ownerDocument), ([, { list }]) => list).values()];
  return lists.flatMap((members) => {
    const [first] = members;
    if (!first || first[1].made || !whole.contains(first[0]) || !isSeen(first[0])) return [];
    let list = first[0].parentElement;
    while (list && !members.every(([member]) => list?.contains(member))) list = list.parentElement;
    return list ?? [];
  });
}

function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function isUnmade(field: Element): boolean {
  if (field.localName === 'select') {
    const list = field as HTMLSelectElement;
    return !list.disabled && list.value === '' && list.options.length > 1;
  }
  if (field.localName === 'input') {
    const radio = field as HTMLInputElement;
    const group = [...radio.ownerDocument.querySelectorAll<HTMLInputElement>('input[type="radio" i]')].filter(
      (one) => one.name === radio.name && one.form === radio.form,
    );
    return group[0] === radio && !group.some(({ checked }) => checked);
  }
  const radios = [...field.querySelectorAll<HTMLInputElement>('input[type="radio" i]')];
  const roles = [...field.querySelectorAll('[role="radio"]')];
  if (radios.length + roles.length < 2) return false;
  return !radios.some(({ checked }) => checked) && !roles.some((one) => one.getAttribute('aria-checked') === 'true');
}
