import { defineEarlyFact, together } from '../../model/early/early-fact.ts';

/** Words between "minimum order" and the amount. */
const within = 4;

export const minimumOrder = defineEarlyFact({
  id: 'minimum-order',
  names: { store: 'Minimum order', service: 'Minimum job or stay', nonprofit: null, other: null },
  why: {
    store: 'Who wants less learns it only in the cart, and leaves there.',
    others: 'Who wants less, or a shorter stay, learns it only when they ask you.',
  },
  advice: 'Name it beside the price.',
  owed: 'if-said',
  saidElsewhere: 'anywhere',
  asked: ['home', 'category', 'product', 'other'],
  find({ words, money }) {
    const minimum = words('minimum');
    return together(minimum, money, within) ?? minimum[0] ?? null;
  },
});
