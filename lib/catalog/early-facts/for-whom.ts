import { apartFrom, defineEarlyFact } from '../../model/early/early-fact.ts';

export const forWhom = defineEarlyFact({
  id: 'for-whom',
  names: { store: 'Who it is for', service: 'Who it is for', nonprofit: 'Who it is for, or who may join', other: 'Who it is for' },
  why: 'Who recognises themselves stays; who does not, leaves before they cost you anything.',
  advice: 'If it is not for everybody, say in the first lines for whom it is.',
  owed: 'if-said',
  saidElsewhere: 'nowhere',
  asked: ['home', 'category', 'product', 'other'],
  find({ words, isAside }) {
    const those = words('for-those');
    // A longer phrase takes its words out of a shorter one: "für alle" in "für alle, die …".
    const told = [...apartFrom(words('for-whom'), those, 0), ...those.filter((one) => !isAside(one))];
    return apartFrom(told, words('not-for'), 0)[0] ?? null;
  },
});
