import type { ActingLanguage } from '../acting-language.ts';

export const en: ActingLanguage = {
  language: 'en',
  leave: ['log out', 'logout', 'log off', 'sign out', 'sign off', 'end session'],
  act: [
    'remove',
    'delete',
    'empty cart',
    'empty basket',
    'clear cart',
    'unsubscribe',
    'add to wishlist',
    'add to favourites',
    'add to favorites',
    'add to compare',
    'cancel order',
    'reorder',
    'order again',
    'upvote',
    'downvote',
  ],
  buy: ['add to cart', 'add to basket', 'add to bag', 'buy now'],
  verbs: ['increase', 'decrease', 'increment', 'decrement', 'plus', 'minus'],
  carts: ['cart', 'basket', 'bag', 'trolley', 'shoppingcart', 'shopping-cart', 'shopping-bag'],
};
