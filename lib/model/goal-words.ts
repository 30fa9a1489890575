import type { GoalKind } from './settings.ts';

/** A goal in words: `to` completes "Clicks to ..." and "No way to ..."; `name` opens a sentence such as "Contact is 1 click away". */
interface GoalWords {
  readonly name: string;
  readonly to: string;
}

export const goalWords: Readonly<Record<GoalKind, GoalWords>> = {
  cart: { name: 'The cart', to: 'the cart' },
  contact: { name: 'Contact', to: 'contact' },
  book: { name: 'Booking', to: 'booking' },
  call: { name: 'The phone number', to: 'the phone number' },
  visit: { name: 'The way to you', to: 'the address' },
  signup: { name: 'Signing up', to: 'sign-up' },
  join: { name: 'Joining', to: 'joining' },
  renew: { name: 'Renewing', to: 'renewing' },
  donate: { name: 'Donating', to: 'donating' },
  act: { name: 'Taking part', to: 'taking part' },
};

/** The choices before a check, in their order; null is to find it out. */
export const goalChoices: readonly { readonly goal: GoalKind | null; readonly label: string }[] = [
  { goal: null, label: 'Find out' },
  { goal: 'cart', label: 'Cart' },
  { goal: 'contact', label: 'Contact' },
  { goal: 'book', label: 'Book' },
  { goal: 'donate', label: 'Donate' },
  { goal: 'signup', label: 'Sign up' },
];
