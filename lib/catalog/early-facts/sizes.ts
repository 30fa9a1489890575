import { defineEarlyFact } from '../../model/early/early-fact.ts';

export const sizes = defineEarlyFact({
  id: 'sizes',
  names: { store: 'Sizes', service: null, nonprofit: null, other: null },
  why: 'What is too large, too small or sold out in one’s size comes back, or is never bought.',
  advice: 'Show sizes or measures beside the price, in lists too.',
  owed: 'if-said',
  saidElsewhere: 'nowhere',
  asked: ['category', 'product'],
  find: ({ words, measures }) => words('size')[0] ?? measures[0] ?? null,
});
