import type { ActingLanguage } from '../acting-language.ts';

export const fi: ActingLanguage = {
  language: 'fi',
  leave: ['kirjaudu ulos'],
  act: ['poista', 'tyhjennä ostoskori', 'peru tilaus', 'lisää suosikkeihin'],
  buy: ['lisää ostoskoriin', 'lisää koriin', 'osta nyt', 'osta'],
  verbs: ['lisaa', 'poista', 'tyhjenna', 'muuta', 'osta'],
  carts: ['ostoskori', 'kori', 'suosikit'],
};
