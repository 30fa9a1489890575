import type { GoalKind } from '../model/settings.ts';
import { said } from '../model/say.ts';
import type { VerdictWords } from '../model/visitor.ts';

const names: { readonly [G in GoalKind]: string } = {
  cart: 'the cart',
  contact: 'the contact page',
  book: 'booking',
  call: 'a telephone number',
  visit: 'the address',
  signup: 'signing up',
  join: 'joining',
  renew: 'renewing',
  donate: 'giving',
  act: 'taking part',
};

/** What a goal is called in a sentence, and how soon it should be reached: 8 clicks for a purchase (science.md D2), 5 for the rest. */
export const goalWords = (goal: GoalKind): VerdictWords => ({
  goal: said(names[goal], { sense: 'to' }),
  withinClicks: goal === 'cart' ? 8 : 5,
});

/** What a goal is called alone. */
export const goalName = (goal: GoalKind): string => said(names[goal]);
