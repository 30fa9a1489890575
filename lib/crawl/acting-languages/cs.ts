import type { ActingLanguage } from '../acting-language.ts';

export const cs: ActingLanguage = {
  language: 'cs',
  leave: ['odhlásit', 'odhlásit se'],
  act: ['odebrat', 'odstranit', 'smazat', 'vyprázdnit košík', 'odhlásit odběr', 'přidat k oblíbeným', 'zrušit objednávku'],
  buy: ['do košíku', 'přidat do košíku', 'koupit'],
  verbs: ['pridat', 'odebrat', 'odstranit', 'smazat', 'koupit', 'zmenit'],
  carts: ['kosik', 'oblibene'],
};
