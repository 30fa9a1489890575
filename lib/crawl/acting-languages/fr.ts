import type { ActingLanguage } from '../acting-language.ts';

export const fr: ActingLanguage = {
  language: 'fr',
  leave: ['déconnexion', 'se déconnecter', 'me déconnecter'],
  act: [
    'supprimer',
    'retirer',
    'enlever',
    'vider le panier',
    'se désabonner',
    'se désinscrire',
    'ajouter aux favoris',
    'ajouter à la liste',
    'ajouter au comparateur',
    'annuler la commande',
  ],
  buy: ['ajouter au panier', 'acheter', 'commander'],
  verbs: ['ajouter', 'supprimer', 'retirer', 'enlever', 'vider', 'modifier', 'acheter', 'deconnexion'],
  carts: ['panier', 'liste-envies', 'favoris'],
};
