import type { GoalKind } from '../model/settings.ts';

/** A goal in words that complete "Clicks to ...". */
export const goalNames: { readonly [G in GoalKind]: string } = {
  cart: 'the cart',
  contact: 'contact',
  book: 'booking',
  call: 'the telephone number',
  visit: 'the address',
  signup: 'sign-up',
  join: 'joining',
  renew: 'renewing',
  donate: 'donating',
  act: 'taking part',
};
