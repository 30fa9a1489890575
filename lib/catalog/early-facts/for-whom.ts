import { apartFrom, defineEarlyFact } from '../../model/early/early-fact.ts';

export const forWhom = defineEarlyFact({
  id: 'for-whom',
  names: { store: 'Who it is for', service: 'Who it is for', nonprofit: 'Who it is for, or who may join', other: 'Who it is for' },
  why: 'Who recognises themselves stays; who does not, leaves before they cost you anything.',
  advice: 'If it is not for everybody, say in the first lines for whom it is.',
  owed: 'if-said',
  saidElsewhere: false,
  asked: ['home', 'category', 'product', 'article', 'other'],
  find: ({ words }) => apartFrom(words('for-whom'), words('not-for'), 0)[0] ?? null,
});
