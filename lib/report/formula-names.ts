import type { FormulaId } from '../model/text-schema.ts';

/** Formulas of readability, as they are called. */
export const formulaNames: { readonly [F in FormulaId]: string } = {
  flesch: 'Flesch',
  amstad: 'Amstad',
  'kandel-moles': 'Kandel & Moles',
  'fernandez-huerta': 'Fernández Huerta',
  gulpease: 'Gulpease',
  martins: 'Martins',
  douma: 'Douma',
  lix: 'LIX',
  atesman: 'Ateşman',
  oborneva: 'Oborneva',
  'fog-pl': 'FOG-PL',
};
