import type { Control, Form } from '../model/page.ts';

/** Names by which shop systems call the fields of product options. Sources: the systems' own templates. */
const optionName =
  /^(attribute|options?|super_attribute|group|variations?|variants?|properties|size|colou?r|groesse|farbe|taille|couleur|talla)\b|^(attribute|option)_/i;

/** Required options that nothing preselects: each takes a deliberate press. Hidden, text and quantity fields do not count; radios of one name are one. */
export function countChoices(form: Pick<Form, 'fields'>): number {
  const open = new Set<string>();
  const filled = new Set<string>();
  form.fields.forEach((field, position) => {
    if (field.type !== 'select' && field.type !== 'radio') return;
    const name = field.name || `field ${position}`;
    if (field.filled) filled.add(name);
    else if (field.required || optionName.test(name)) open.add(name);
  });
  return [...open].filter((name) => !filled.has(name)).length;
}

/** Lists of buttons (sizes, colours) of which none is chosen yet: those of the form, and those outside of all forms. */
export function openLists(controls: readonly Pick<Control, 'choice' | 'form' | 'place' | 'inTile'>[], form: number | null): number {
  const lists = controls.filter(
    ({ choice, place, inTile, form: own }) =>
      choice && !choice.made && !inTile && (place === 'main' || place === 'hero') && (own === form || own === null),
  );
  return new Set(lists.map(({ choice }) => choice?.list)).size;
}
