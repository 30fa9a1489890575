import type { ActingLanguage } from '../acting-language.ts';

export const sv: ActingLanguage = {
  language: 'sv',
  leave: ['logga ut'],
  act: ['ta bort', 'radera', 'töm varukorgen', 'avsluta prenumeration', 'lägg till i favoriter', 'avbeställ'],
  buy: ['lägg i varukorgen', 'lägg i kundvagnen', 'köp nu', 'köp'],
  verbs: ['lagg-till', 'ta-bort', 'tabort', 'tom', 'andra', 'kop'],
  carts: ['varukorg', 'kundvagn', 'kassan', 'favoriter'],
};
