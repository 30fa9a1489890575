import { defineEarlyFact } from '../../model/early/early-fact.ts';

export const notFor = defineEarlyFact({
  id: 'not-for',
  names: { store: 'Who it is not for', service: 'Who it is not for', nonprofit: 'Who it is not for', other: 'Who it is not for' },
  why: 'An age limit, “trade only” or “by appointment” that is learnt late has cost the visitor’s time, and yours.',
  advice: 'Say what you do not do, and for whom it is not, before people begin.',
  owed: 'if-said',
  saidElsewhere: 'nowhere',
  asked: ['home', 'category', 'product', 'other'],
  find: ({ words }) => words('not-for')[0] ?? null,
});
